import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** Where prefilled answers came from; of dossiers that are there already nothing is known. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cases\` ADD \`provenance\` text;`)
  await db.run(sql`ALTER TABLE \`nominations\` ADD \`provenance\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`provenance\`;`)
  await db.run(sql`ALTER TABLE \`nominations\` DROP COLUMN \`provenance\`;`)
}
