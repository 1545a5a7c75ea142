import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** What one-time links show of their dossier, and when each was first opened. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`one_time_links\` ADD \`shows\` text;`)
  await db.run(sql`ALTER TABLE \`one_time_links\` ADD \`opened_at\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`one_time_links\` DROP COLUMN \`shows\`;`)
  await db.run(sql`ALTER TABLE \`one_time_links\` DROP COLUMN \`opened_at\`;`)
}
