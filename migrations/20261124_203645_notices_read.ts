import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** Notices can be read; those that are there already were listed without a bell, and ring none now. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`notifications\` ADD \`read_at\` text;`)
  await db.run(sql`UPDATE \`notifications\` SET \`read_at\` = \`created_at\`;`)
  await db.run(sql`CREATE INDEX \`notifications_read_at_idx\` ON \`notifications\` (\`read_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`notifications_read_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`notifications\` DROP COLUMN \`read_at\`;`)
}
