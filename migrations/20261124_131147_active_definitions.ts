import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`active\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`rule_packs\` ADD \`active\` integer DEFAULT true;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`active\`;`)
  await db.run(sql`ALTER TABLE \`rule_packs\` DROP COLUMN \`active\`;`)
}
