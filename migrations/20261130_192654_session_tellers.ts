import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** The two tellers of a council session. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`council_sessions\` ADD \`first_teller_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`council_sessions\` ADD \`second_teller_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`council_sessions_first_teller_idx\` ON \`council_sessions\` (\`first_teller_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_second_teller_idx\` ON \`council_sessions\` (\`second_teller_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_council_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`council_id\` text(36),
  	\`rule_pack_id\` text(36),
  	\`held_at\` text,
  	\`place\` text,
  	\`agenda\` text,
  	\`attendance\` text,
  	\`electorate\` text,
  	\`round\` numeric,
  	\`tally\` text,
  	\`signatures\` text,
  	\`minutes_id\` text(36),
  	\`state\` text,
  	\`rev\` numeric,
  	\`previous_state\` text,
  	\`due_at\` text,
  	\`assignees\` text,
  	\`flow\` text,
  	\`next_timer_at\` text,
  	\`readers\` text,
  	\`parts\` text,
  	\`workflow_version_id\` text(36),
  	\`created_by_id\` text(36),
  	\`history_hash\` text,
  	\`pending\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`council_id\`) REFERENCES \`councils\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rule_pack_id\`) REFERENCES \`rule_packs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`council_minutes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_version_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_council_sessions\`("id", "title", "council_id", "rule_pack_id", "held_at", "place", "agenda", "attendance", "electorate", "round", "tally", "signatures", "minutes_id", "state", "rev", "previous_state", "due_at", "assignees", "flow", "next_timer_at", "readers", "parts", "workflow_version_id", "created_by_id", "history_hash", "pending", "updated_at", "created_at") SELECT "id", "title", "council_id", "rule_pack_id", "held_at", "place", "agenda", "attendance", "electorate", "round", "tally", "signatures", "minutes_id", "state", "rev", "previous_state", "due_at", "assignees", "flow", "next_timer_at", "readers", "parts", "workflow_version_id", "created_by_id", "history_hash", "pending", "updated_at", "created_at" FROM \`council_sessions\`;`)
  await db.run(sql`DROP TABLE \`council_sessions\`;`)
  await db.run(sql`ALTER TABLE \`__new_council_sessions\` RENAME TO \`council_sessions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`council_sessions_council_idx\` ON \`council_sessions\` (\`council_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_rule_pack_idx\` ON \`council_sessions\` (\`rule_pack_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_minutes_idx\` ON \`council_sessions\` (\`minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_state_idx\` ON \`council_sessions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_due_at_idx\` ON \`council_sessions\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_next_timer_at_idx\` ON \`council_sessions\` (\`next_timer_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_workflow_version_idx\` ON \`council_sessions\` (\`workflow_version_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_created_by_idx\` ON \`council_sessions\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_updated_at_idx\` ON \`council_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_created_at_idx\` ON \`council_sessions\` (\`created_at\`);`)
}
