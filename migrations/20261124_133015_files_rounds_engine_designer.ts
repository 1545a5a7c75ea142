import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`delegations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from_id\` text(36) NOT NULL,
  	\`to_id\` text(36) NOT NULL,
  	\`kind\` text DEFAULT 'uyQuyen' NOT NULL,
  	\`starts_on\` text NOT NULL,
  	\`ends_on\` text NOT NULL,
  	\`workflows\` text,
  	\`actions\` text,
  	\`reason\` text NOT NULL,
  	\`revoked\` integer DEFAULT false,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`from_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`delegations_from_idx\` ON \`delegations\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_to_idx\` ON \`delegations\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`delegations_starts_on_idx\` ON \`delegations\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`delegations_ends_on_idx\` ON \`delegations\` (\`ends_on\`);`)
  await db.run(sql`CREATE INDEX \`delegations_updated_at_idx\` ON \`delegations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`delegations_created_at_idx\` ON \`delegations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`dossier_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject_collection\` text,
  	\`subject_id\` text,
  	\`field\` text,
  	\`name\` text,
  	\`type\` text,
  	\`size\` numeric,
  	\`sha256\` text,
  	\`uploaded_by\` text,
  	\`uploaded_at\` text,
  	\`claimed_at\` text,
  	\`swept_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`dossier_files_subject_id_idx\` ON \`dossier_files\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`dossier_files_sha256_idx\` ON \`dossier_files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`dossier_files_uploaded_at_idx\` ON \`dossier_files\` (\`uploaded_at\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`flow\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`next_timer_at\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`readers\` text;`)
  await db.run(sql`CREATE INDEX \`campaigns_next_timer_at_idx\` ON \`campaigns\` (\`next_timer_at\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`number\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`flow\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`next_timer_at\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`readers\` text;`)
  await db.run(sql`CREATE INDEX \`cases_number_idx\` ON \`cases\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`cases_next_timer_at_idx\` ON \`cases\` (\`next_timer_at\`);`)
  await db.run(sql`ALTER TABLE \`council_sessions\` ADD \`electorate\` text;`)
  await db.run(sql`ALTER TABLE \`council_sessions\` ADD \`flow\` text;`)
  await db.run(sql`ALTER TABLE \`council_sessions\` ADD \`next_timer_at\` text;`)
  await db.run(sql`ALTER TABLE \`council_sessions\` ADD \`readers\` text;`)
  await db.run(sql`CREATE INDEX \`council_sessions_next_timer_at_idx\` ON \`council_sessions\` (\`next_timer_at\`);`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`number_key\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`flow\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`next_timer_at\` text;`)
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`readers\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_number_key_idx\` ON \`decisions\` (\`number_key\`);`)
  await db.run(sql`CREATE INDEX \`decisions_next_timer_at_idx\` ON \`decisions\` (\`next_timer_at\`);`)
  await db.run(sql`ALTER TABLE \`exemplars\` ADD \`flow\` text;`)
  await db.run(sql`ALTER TABLE \`exemplars\` ADD \`next_timer_at\` text;`)
  await db.run(sql`ALTER TABLE \`exemplars\` ADD \`readers\` text;`)
  await db.run(sql`CREATE INDEX \`exemplars_next_timer_at_idx\` ON \`exemplars\` (\`next_timer_at\`);`)
  await db.run(sql`ALTER TABLE \`forms\` ADD \`rev\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`nominations\` ADD \`session_id\` text(36) REFERENCES council_sessions(id);`)
  await db.run(sql`ALTER TABLE \`nominations\` ADD \`decision_id\` text(36) REFERENCES decisions(id);`)
  await db.run(sql`ALTER TABLE \`nominations\` ADD \`flow\` text;`)
  await db.run(sql`ALTER TABLE \`nominations\` ADD \`next_timer_at\` text;`)
  await db.run(sql`ALTER TABLE \`nominations\` ADD \`readers\` text;`)
  await db.run(sql`CREATE INDEX \`nominations_session_idx\` ON \`nominations\` (\`session_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_decision_idx\` ON \`nominations\` (\`decision_id\`);`)
  await db.run(sql`CREATE INDEX \`nominations_next_timer_at_idx\` ON \`nominations\` (\`next_timer_at\`);`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`numbering\` text DEFAULT '{number}/{year}';`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`sequence\` numeric;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`sequence_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`active\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`rule_packs\` ADD \`active\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`workflows\` ADD \`runs\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`delegations_id\` text(36) REFERENCES delegations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`dossier_files_id\` text(36) REFERENCES dossier_files(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_delegations_id_idx\` ON \`payload_locked_documents_rels\` (\`delegations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dossier_files_id_idx\` ON \`payload_locked_documents_rels\` (\`dossier_files_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`delegations\`;`)
  await db.run(sql`DROP TABLE \`dossier_files\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "achievements_id", "articles_id", "award_types_id", "ballot_urns_id", "campaigns_id", "cases_id", "council_minutes_id", "council_sessions_id", "councils_id", "decisions_id", "exemplars_id", "form_versions_id", "forms_id", "history_id", "legal_documents_id", "media_id", "nominations_id", "notices_id", "notifications_id", "outbox_id", "people_id", "plans_id", "procedures_id", "rule_packs_id", "tasks_id", "units_id", "users_id", "work_items_id", "workflow_versions_id", "workflows_id") SELECT "id", "order", "parent_id", "path", "achievements_id", "articles_id", "award_types_id", "ballot_urns_id", "campaigns_id", "cases_id", "council_minutes_id", "council_sessions_id", "councils_id", "decisions_id", "exemplars_id", "form_versions_id", "forms_id", "history_id", "legal_documents_id", "media_id", "nominations_id", "notices_id", "notifications_id", "outbox_id", "people_id", "plans_id", "procedures_id", "rule_packs_id", "tasks_id", "units_id", "users_id", "work_items_id", "workflow_versions_id", "workflows_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`DROP INDEX \`campaigns_next_timer_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`flow\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`next_timer_at\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`readers\`;`)
  await db.run(sql`DROP INDEX \`cases_number_idx\`;`)
  await db.run(sql`DROP INDEX \`cases_next_timer_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`number\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`flow\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`next_timer_at\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`readers\`;`)
  await db.run(sql`DROP INDEX \`council_sessions_next_timer_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`council_sessions\` DROP COLUMN \`electorate\`;`)
  await db.run(sql`ALTER TABLE \`council_sessions\` DROP COLUMN \`flow\`;`)
  await db.run(sql`ALTER TABLE \`council_sessions\` DROP COLUMN \`next_timer_at\`;`)
  await db.run(sql`ALTER TABLE \`council_sessions\` DROP COLUMN \`readers\`;`)
  await db.run(sql`DROP INDEX \`decisions_number_key_idx\`;`)
  await db.run(sql`DROP INDEX \`decisions_next_timer_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`number_key\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`flow\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`next_timer_at\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`readers\`;`)
  await db.run(sql`DROP INDEX \`exemplars_next_timer_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`exemplars\` DROP COLUMN \`flow\`;`)
  await db.run(sql`ALTER TABLE \`exemplars\` DROP COLUMN \`next_timer_at\`;`)
  await db.run(sql`ALTER TABLE \`exemplars\` DROP COLUMN \`readers\`;`)
  await db.run(sql`ALTER TABLE \`forms\` DROP COLUMN \`rev\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`numbering\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`sequence\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`sequence_year\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`active\`;`)
  await db.run(sql`ALTER TABLE \`rule_packs\` DROP COLUMN \`active\`;`)
  await db.run(sql`ALTER TABLE \`workflows\` DROP COLUMN \`runs\`;`)
}
