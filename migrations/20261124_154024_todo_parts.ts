import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

const tables = ['campaigns', 'cases', 'council_sessions', 'decisions', 'exemplars', 'nominations']

/** Adds the words that the to-do lists search, and writes them for the dossiers that are there; readers become words too. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of tables) {
    await db.run(sql.raw(`ALTER TABLE \`${table}\` ADD \`parts\` text;`))
    await db.run(
      sql.raw(`UPDATE \`${table}\` SET \`parts\` = trim(
        coalesce((SELECT group_concat('turn:' || value, ' ') FROM json_each(\`assignees\`)), '') || ' ' ||
        coalesce((SELECT group_concat('watch:' || value, ' ') FROM json_each(\`flow\`, '$.watchers')), '') || ' ' ||
        coalesce((SELECT group_concat('copy:' || json_extract(value, '$.user'), ' ') FROM json_each(\`flow\`, '$.copies')), '') || ' ' ||
        coalesce((SELECT group_concat('unread:' || json_extract(value, '$.user'), ' ') FROM json_each(\`flow\`, '$.copies')
          WHERE json_extract(value, '$.readAt') IS NULL), '')
      ) WHERE \`flow\` IS NOT NULL;`),
    )
    await db.run(
      sql.raw(
        `UPDATE \`${table}\` SET \`readers\` = 'user:' || replace(\`readers\`, ' ', ' user:') WHERE \`readers\` <> '';`,
      ),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of tables) await db.run(sql.raw(`ALTER TABLE \`${table}\` DROP COLUMN \`parts\`;`))
}
