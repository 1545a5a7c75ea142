import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cases\` ADD \`seal\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`circle\` text;`)
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`owner\` text;`)
  await db.run(sql`CREATE INDEX \`notifications_owner_idx\` ON \`notifications\` (\`owner\`);`)
  await db.run(sql`ALTER TABLE \`work_items\` ADD \`owner\` text;`)
  await db.run(sql`CREATE INDEX \`work_items_owner_idx\` ON \`work_items\` (\`owner\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`notifications_owner_idx\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`owner\`;`)
  await db.run(sql`DROP INDEX \`work_items_owner_idx\`;`)
  await db.run(sql`ALTER TABLE \`work_items\` DROP COLUMN \`owner\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`seal\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`circle\`;`)
}
