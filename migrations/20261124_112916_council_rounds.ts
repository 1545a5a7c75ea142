import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`council_sessions\` ADD \`electorate\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`number_key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_number_key_idx\` ON \`decisions\` (\`number_key\`);`)
  await db.run(sql`ALTER TABLE \`nominations\` ADD \`session_id\` text(36) REFERENCES council_sessions(id);`)
  await db.run(sql`ALTER TABLE \`nominations\` ADD \`decision_id\` text(36) REFERENCES decisions(id);`)
  await db.run(sql`CREATE INDEX \`nominations_session_idx\` ON \`nominations\` (\`session_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_decision_idx\` ON \`nominations\` (\`decision_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_nominations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`campaign_id\` text(36),
  	\`award_type_id\` text(36),
  	\`award_code\` text,
  	\`person_id\` text(36),
  	\`unit_id\` text(36),
  	\`holder_name\` text,
  	\`vote\` text,
  	\`form_version_id\` text(36),
  	\`answers\` text,
  	\`computed\` text,
  	\`search_key\` text,
  	\`state\` text,
  	\`rev\` numeric,
  	\`previous_state\` text,
  	\`due_at\` text,
  	\`assignees\` text,
  	\`workflow_version_id\` text(36),
  	\`created_by_id\` text(36),
  	\`history_hash\` text,
  	\`pending\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`award_type_id\`) REFERENCES \`award_types\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`form_version_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_version_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_nominations\`("id", "title", "campaign_id", "award_type_id", "award_code", "person_id", "unit_id", "holder_name", "vote", "form_version_id", "answers", "computed", "search_key", "state", "rev", "previous_state", "due_at", "assignees", "workflow_version_id", "created_by_id", "history_hash", "pending", "updated_at", "created_at") SELECT "id", "title", "campaign_id", "award_type_id", "award_code", "person_id", "unit_id", "holder_name", "vote", "form_version_id", "answers", "computed", "search_key", "state", "rev", "previous_state", "due_at", "assignees", "workflow_version_id", "created_by_id", "history_hash", "pending", "updated_at", "created_at" FROM \`nominations\`;`)
  await db.run(sql`DROP TABLE \`nominations\`;`)
  await db.run(sql`ALTER TABLE \`__new_nominations\` RENAME TO \`nominations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`nominations_campaign_idx\` ON \`nominations\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_award_type_idx\` ON \`nominations\` (\`award_type_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_award_code_idx\` ON \`nominations\` (\`award_code\`);`)
  await db.run(sql`CREATE INDEX \`nominations_person_idx\` ON \`nominations\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_unit_idx\` ON \`nominations\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_form_version_idx\` ON \`nominations\` (\`form_version_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_search_key_idx\` ON \`nominations\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`nominations_state_idx\` ON \`nominations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`nominations_due_at_idx\` ON \`nominations\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`nominations_workflow_version_idx\` ON \`nominations\` (\`workflow_version_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_created_by_idx\` ON \`nominations\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_updated_at_idx\` ON \`nominations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`nominations_created_at_idx\` ON \`nominations\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`decisions_number_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`number_key\`;`)
  await db.run(sql`ALTER TABLE \`council_sessions\` DROP COLUMN \`electorate\`;`)
}
