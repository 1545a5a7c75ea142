import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** Days of councils. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`councils\` ADD \`valid_from\` text;`)
  await db.run(sql`ALTER TABLE \`councils\` ADD \`valid_until\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`councils\` DROP COLUMN \`valid_from\`;`)
  await db.run(sql`ALTER TABLE \`councils\` DROP COLUMN \`valid_until\`;`)
}
