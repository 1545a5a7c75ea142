import { sql, type MigrateDownArgs, type MigrateUpArgs } from "@payloadcms/db-sqlite"

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`achievements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`person_id\` text(36),
  	\`unit_id\` text(36),
  	\`holder_name\` text,
  	\`award_code\` text,
  	\`year\` numeric,
  	\`decision_number\` text,
  	\`decided_on\` text,
  	\`money\` numeric,
  	\`nomination_id\` text(36),
  	\`created_by_id\` text(36),
  	\`revoked\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`nomination_id\`) REFERENCES \`nominations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`achievements_person_idx\` ON \`achievements\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`achievements_unit_idx\` ON \`achievements\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`achievements_award_code_idx\` ON \`achievements\` (\`award_code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`achievements_nomination_idx\` ON \`achievements\` (\`nomination_id\`);`)
  await db.run(sql`CREATE INDEX \`achievements_created_by_idx\` ON \`achievements\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`achievements_updated_at_idx\` ON \`achievements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`achievements_created_at_idx\` ON \`achievements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`body\` text,
  	\`published\` integer DEFAULT false,
  	\`published_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_published_idx\` ON \`articles\` (\`published\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`award_types\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`name_en\` text,
  	\`holder\` text NOT NULL,
  	\`kind\` text,
  	\`decided_by\` text,
  	\`legal_basis\` text,
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`award_types_code_idx\` ON \`award_types\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`award_types_updated_at_idx\` ON \`award_types\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`award_types_created_at_idx\` ON \`award_types\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`ballot_urns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`sealed\` text,
  	\`status\` text,
  	\`rev\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ballot_urns_key_idx\` ON \`ballot_urns\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`goals\` text,
  	\`criteria\` text,
  	\`form_id\` text(36),
  	\`collective_form_id\` text(36),
  	\`workflow_id\` text(36),
  	\`rule_pack_id\` text(36),
  	\`opens_at\` text,
  	\`closes_at\` text,
  	\`form_version_id\` text(36),
  	\`collective_form_version_id\` text(36),
  	\`nomination_workflow_version_id\` text(36),
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
  	FOREIGN KEY (\`form_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`collective_form_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_id\`) REFERENCES \`workflows\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rule_pack_id\`) REFERENCES \`rule_packs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`form_version_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`collective_form_version_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`nomination_workflow_version_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_version_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_key_idx\` ON \`campaigns\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_form_idx\` ON \`campaigns\` (\`form_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_collective_form_idx\` ON \`campaigns\` (\`collective_form_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_workflow_idx\` ON \`campaigns\` (\`workflow_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rule_pack_idx\` ON \`campaigns\` (\`rule_pack_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_form_version_idx\` ON \`campaigns\` (\`form_version_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_collective_form_version_idx\` ON \`campaigns\` (\`collective_form_version_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_nomination_workflow_version_idx\` ON \`campaigns\` (\`nomination_workflow_version_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_state_idx\` ON \`campaigns\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_due_at_idx\` ON \`campaigns\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_workflow_version_idx\` ON \`campaigns\` (\`workflow_version_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_by_idx\` ON \`campaigns\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`award_types_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`award_types_id\`) REFERENCES \`award_types\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_award_types_id_idx\` ON \`campaigns_rels\` (\`award_types_id\`);`)
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`procedure_id\` text(36),
  	\`person_id\` text(36),
  	\`unit_id\` text(36),
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
  	FOREIGN KEY (\`procedure_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`form_version_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_version_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_procedure_idx\` ON \`cases\` (\`procedure_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_person_idx\` ON \`cases\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_unit_idx\` ON \`cases\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_form_version_idx\` ON \`cases\` (\`form_version_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_search_key_idx\` ON \`cases\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`cases_state_idx\` ON \`cases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cases_due_at_idx\` ON \`cases\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_workflow_version_idx\` ON \`cases\` (\`workflow_version_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_by_idx\` ON \`cases\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`council_minutes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`session_id\` text(36),
  	\`content\` text NOT NULL,
  	\`signed\` text,
  	\`locked\` integer DEFAULT false,
  	\`rev\` numeric DEFAULT 1,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`session_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`council_minutes_session_idx\` ON \`council_minutes\` (\`session_id\`);`)
  await db.run(sql`CREATE INDEX \`council_minutes_updated_at_idx\` ON \`council_minutes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`council_minutes_created_at_idx\` ON \`council_minutes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`council_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`council_id\` text(36),
  	\`rule_pack_id\` text(36),
  	\`held_at\` text,
  	\`place\` text,
  	\`agenda\` text,
  	\`attendance\` text,
  	\`round\` numeric,
  	\`tally\` text,
  	\`signatures\` text,
  	\`minutes_id\` text(36),
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
  	FOREIGN KEY (\`council_id\`) REFERENCES \`councils\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rule_pack_id\`) REFERENCES \`rule_packs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`council_minutes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_version_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`council_sessions_council_idx\` ON \`council_sessions\` (\`council_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_rule_pack_idx\` ON \`council_sessions\` (\`rule_pack_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_minutes_idx\` ON \`council_sessions\` (\`minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_state_idx\` ON \`council_sessions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_due_at_idx\` ON \`council_sessions\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_workflow_version_idx\` ON \`council_sessions\` (\`workflow_version_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_created_by_idx\` ON \`council_sessions\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_updated_at_idx\` ON \`council_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_created_at_idx\` ON \`council_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`councils\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`chair_id\` text(36) NOT NULL,
  	\`secretary_id\` text(36) NOT NULL,
  	\`legal_basis\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`chair_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`secretary_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`councils_key_idx\` ON \`councils\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`councils_chair_idx\` ON \`councils\` (\`chair_id\`);`)
  await db.run(sql`CREATE INDEX \`councils_secretary_idx\` ON \`councils\` (\`secretary_id\`);`)
  await db.run(sql`CREATE INDEX \`councils_updated_at_idx\` ON \`councils\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`councils_created_at_idx\` ON \`councils\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`councils_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`councils\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`councils_rels_order_idx\` ON \`councils_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`councils_rels_parent_idx\` ON \`councils_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`councils_rels_path_idx\` ON \`councils_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`councils_rels_users_id_idx\` ON \`councils_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` text,
  	\`issued_on\` text,
  	\`lines\` text,
  	\`session_id\` text(36),
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
  	FOREIGN KEY (\`session_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_version_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_session_idx\` ON \`decisions\` (\`session_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_state_idx\` ON \`decisions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`decisions_due_at_idx\` ON \`decisions\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_workflow_version_idx\` ON \`decisions\` (\`workflow_version_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_by_idx\` ON \`decisions\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`exemplars\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text NOT NULL,
  	\`body\` text,
  	\`cover_id\` text(36),
  	\`achievement_id\` text(36),
  	\`person_id\` text(36),
  	\`unit_id\` text(36),
  	\`holder_name\` text,
  	\`unit_name\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`consent_given\` integer,
  	\`consent_given_on\` text,
  	\`consent_note\` text,
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
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`achievement_id\`) REFERENCES \`achievements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_version_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_cover_idx\` ON \`exemplars\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_achievement_idx\` ON \`exemplars\` (\`achievement_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_person_idx\` ON \`exemplars\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_unit_idx\` ON \`exemplars\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`exemplars_slug_idx\` ON \`exemplars\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_published_at_idx\` ON \`exemplars\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_state_idx\` ON \`exemplars\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_due_at_idx\` ON \`exemplars\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_workflow_version_idx\` ON \`exemplars\` (\`workflow_version_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_created_by_idx\` ON \`exemplars\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_updated_at_idx\` ON \`exemplars\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_created_at_idx\` ON \`exemplars\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`form_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`source_id\` text(36),
  	\`number\` numeric,
  	\`definition\` text,
  	\`json_schema\` text,
  	\`sha256\` text,
  	\`published_at\` text,
  	\`published_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`form_versions_source_idx\` ON \`form_versions\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_published_by_idx\` ON \`form_versions\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_updated_at_idx\` ON \`form_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_created_at_idx\` ON \`form_versions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_number_idx\` ON \`form_versions\` (\`source_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`forms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`definition\` text NOT NULL,
  	\`latest_version_id\` text(36),
  	\`latest_number\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`latest_version_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_key_idx\` ON \`forms\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`forms_latest_version_idx\` ON \`forms\` (\`latest_version_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_updated_at_idx\` ON \`forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forms_created_at_idx\` ON \`forms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`history\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_collection\` text,
  	\`subject_id\` text,
  	\`rev\` numeric,
  	\`action\` text,
  	\`label\` text,
  	\`from\` text,
  	\`to\` text,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`on_behalf_of\` text,
  	\`comment\` text,
  	\`changes\` text,
  	\`at\` text,
  	\`automatic\` integer,
  	\`command_key\` text,
  	\`request\` text,
  	\`prev_hash\` text,
  	\`hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`history_at_idx\` ON \`history\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`history_command_key_idx\` ON \`history\` (\`command_key\`);`)
  await db.run(sql`CREATE INDEX \`history_updated_at_idx\` ON \`history\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`history_created_at_idx\` ON \`history\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subjectCollection_subjectId_rev_idx\` ON \`history\` (\`subject_collection\`,\`subject_id\`,\`rev\`);`)
  await db.run(sql`CREATE TABLE \`legal_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`issuer\` text,
  	\`issued_on\` text,
  	\`effective_from\` text,
  	\`effective_to\` text,
  	\`status\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_documents_key_idx\` ON \`legal_documents\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_updated_at_idx\` ON \`legal_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_documents_created_at_idx\` ON \`legal_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE TABLE \`nominations\` (
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
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`body\` text,
  	\`published\` integer DEFAULT false,
  	\`published_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_published_idx\` ON \`notices\` (\`published\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`user_id\` text(36),
  	\`subject\` text,
  	\`text\` text,
  	\`link\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_user_idx\` ON \`notifications\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`status\` text,
  	\`summary\` text,
  	\`dedupe_key\` text,
  	\`payload\` text,
  	\`delivered\` text,
  	\`subject_collection\` text,
  	\`subject_id\` text,
  	\`attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`lease_until\` text,
  	\`fence\` numeric,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_kind_idx\` ON \`outbox\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`outbox_status_idx\` ON \`outbox\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_dedupe_key_idx\` ON \`outbox\` (\`dedupe_key\`);`)
  await db.run(sql`CREATE INDEX \`outbox_subject_id_idx\` ON \`outbox\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_next_attempt_at_idx\` ON \`outbox\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`full_name\` text NOT NULL,
  	\`position\` text,
  	\`unit_id\` text(36) NOT NULL,
  	\`gender\` text,
  	\`is_direct_worker\` integer,
  	\`search_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_key_idx\` ON \`people\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`people_unit_idx\` ON \`people\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`people_search_key_idx\` ON \`people\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`number\` text,
  	\`year\` numeric NOT NULL,
  	\`content\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`plans_key_idx\` ON \`plans\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`plans_updated_at_idx\` ON \`plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_at_idx\` ON \`plans\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`procedures_startable_by\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_startable_by_order_idx\` ON \`procedures_startable_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_startable_by_parent_idx\` ON \`procedures_startable_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`form_id\` text(36) NOT NULL,
  	\`workflow_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_id\`) REFERENCES \`workflows\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_key_idx\` ON \`procedures\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`procedures_form_idx\` ON \`procedures\` (\`form_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_workflow_idx\` ON \`procedures\` (\`workflow_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_updated_at_idx\` ON \`procedures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_created_at_idx\` ON \`procedures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rule_packs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`effective_to\` text,
  	\`definition\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rule_packs_key_idx\` ON \`rule_packs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rule_packs_updated_at_idx\` ON \`rule_packs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rule_packs_created_at_idx\` ON \`rule_packs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`plan_id\` text(36) NOT NULL,
  	\`lead_unit_id\` text(36),
  	\`basis\` text,
  	\`due_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lead_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tasks_plan_idx\` ON \`tasks\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_lead_unit_idx\` ON \`tasks\` (\`lead_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_updated_at_idx\` ON \`tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tasks_created_at_idx\` ON \`tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tasks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tasks_rels_order_idx\` ON \`tasks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_parent_idx\` ON \`tasks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_path_idx\` ON \`tasks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_units_id_idx\` ON \`tasks_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`parent_id\` text(36),
  	\`order\` numeric DEFAULT 0,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_key_idx\` ON \`units\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit_id\` text(36),
  	\`person_id\` text(36),
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_person_idx\` ON \`users\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`work_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title\` text,
  	\`user_id\` text(36),
  	\`subject_collection\` text,
  	\`subject_id\` text,
  	\`subject_rev\` numeric,
  	\`state_label\` text,
  	\`due_at\` text,
  	\`open\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`work_items_key_idx\` ON \`work_items\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`work_items_user_idx\` ON \`work_items\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`work_items_subject_id_idx\` ON \`work_items\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`work_items_open_idx\` ON \`work_items\` (\`open\`);`)
  await db.run(sql`CREATE INDEX \`work_items_updated_at_idx\` ON \`work_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`work_items_created_at_idx\` ON \`work_items\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`workflow_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`source_id\` text(36),
  	\`number\` numeric,
  	\`definition\` text,
  	\`json_schema\` text,
  	\`sha256\` text,
  	\`published_at\` text,
  	\`published_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`workflows\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_versions_source_idx\` ON \`workflow_versions\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_versions_published_by_idx\` ON \`workflow_versions\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`workflow_versions_updated_at_idx\` ON \`workflow_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_versions_created_at_idx\` ON \`workflow_versions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_number_1_idx\` ON \`workflow_versions\` (\`source_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`workflows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`definition\` text NOT NULL,
  	\`latest_version_id\` text(36),
  	\`latest_number\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`latest_version_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflows_key_idx\` ON \`workflows\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`workflows_latest_version_idx\` ON \`workflows\` (\`latest_version_id\`);`)
  await db.run(sql`CREATE INDEX \`workflows_updated_at_idx\` ON \`workflows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`workflows_created_at_idx\` ON \`workflows\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`achievements_id\` text(36),
  	\`articles_id\` text(36),
  	\`award_types_id\` text(36),
  	\`ballot_urns_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`cases_id\` text(36),
  	\`council_minutes_id\` text(36),
  	\`council_sessions_id\` text(36),
  	\`councils_id\` text(36),
  	\`decisions_id\` text(36),
  	\`exemplars_id\` text(36),
  	\`form_versions_id\` text(36),
  	\`forms_id\` text(36),
  	\`history_id\` text(36),
  	\`legal_documents_id\` text(36),
  	\`media_id\` text(36),
  	\`nominations_id\` text(36),
  	\`notices_id\` text(36),
  	\`notifications_id\` text(36),
  	\`outbox_id\` text(36),
  	\`people_id\` text(36),
  	\`plans_id\` text(36),
  	\`procedures_id\` text(36),
  	\`rule_packs_id\` text(36),
  	\`tasks_id\` text(36),
  	\`units_id\` text(36),
  	\`users_id\` text(36),
  	\`work_items_id\` text(36),
  	\`workflow_versions_id\` text(36),
  	\`workflows_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`achievements_id\`) REFERENCES \`achievements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`award_types_id\`) REFERENCES \`award_types\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ballot_urns_id\`) REFERENCES \`ballot_urns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`council_minutes_id\`) REFERENCES \`council_minutes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`council_sessions_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`councils_id\`) REFERENCES \`councils\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`form_versions_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`forms_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`history_id\`) REFERENCES \`history\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_documents_id\`) REFERENCES \`legal_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`nominations_id\`) REFERENCES \`nominations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notifications_id\`) REFERENCES \`notifications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rule_packs_id\`) REFERENCES \`rule_packs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tasks_id\`) REFERENCES \`tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`work_items_id\`) REFERENCES \`work_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`workflow_versions_id\`) REFERENCES \`workflow_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`workflows_id\`) REFERENCES \`workflows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_achievements_id_idx\` ON \`payload_locked_documents_rels\` (\`achievements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_award_types_id_idx\` ON \`payload_locked_documents_rels\` (\`award_types_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ballot_urns_id_idx\` ON \`payload_locked_documents_rels\` (\`ballot_urns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_council_minutes_id_idx\` ON \`payload_locked_documents_rels\` (\`council_minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_council_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`council_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_councils_id_idx\` ON \`payload_locked_documents_rels\` (\`councils_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exemplars_id_idx\` ON \`payload_locked_documents_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_form_versions_id_idx\` ON \`payload_locked_documents_rels\` (\`form_versions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_history_id_idx\` ON \`payload_locked_documents_rels\` (\`history_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_nominations_id_idx\` ON \`payload_locked_documents_rels\` (\`nominations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notifications_id_idx\` ON \`payload_locked_documents_rels\` (\`notifications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rule_packs_id_idx\` ON \`payload_locked_documents_rels\` (\`rule_packs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_work_items_id_idx\` ON \`payload_locked_documents_rels\` (\`work_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_workflow_versions_id_idx\` ON \`payload_locked_documents_rels\` (\`workflow_versions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_workflows_id_idx\` ON \`payload_locked_documents_rels\` (\`workflows_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`office\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`parent\` text,
  	\`place\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`calendar\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`holidays\` text,
  	\`worked_weekends\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`tagline\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`achievements\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`award_types\`;`)
  await db.run(sql`DROP TABLE \`ballot_urns\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`council_minutes\`;`)
  await db.run(sql`DROP TABLE \`council_sessions\`;`)
  await db.run(sql`DROP TABLE \`councils\`;`)
  await db.run(sql`DROP TABLE \`councils_rels\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`exemplars\`;`)
  await db.run(sql`DROP TABLE \`form_versions\`;`)
  await db.run(sql`DROP TABLE \`forms\`;`)
  await db.run(sql`DROP TABLE \`history\`;`)
  await db.run(sql`DROP TABLE \`legal_documents\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`nominations\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`procedures_startable_by\`;`)
  await db.run(sql`DROP TABLE \`procedures\`;`)
  await db.run(sql`DROP TABLE \`rule_packs\`;`)
  await db.run(sql`DROP TABLE \`tasks\`;`)
  await db.run(sql`DROP TABLE \`tasks_rels\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`work_items\`;`)
  await db.run(sql`DROP TABLE \`workflow_versions\`;`)
  await db.run(sql`DROP TABLE \`workflows\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`office\`;`)
  await db.run(sql`DROP TABLE \`calendar\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
}
