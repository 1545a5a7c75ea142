import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** When cases of a procedure begin by themselves. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`procedures_schedules_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text NOT NULL,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures_schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_schedules_answers_order_idx\` ON \`procedures_schedules_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_schedules_answers_parent_id_idx\` ON \`procedures_schedules_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_schedules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`active\` integer DEFAULT false,
  	\`title\` text NOT NULL,
  	\`every\` text DEFAULT 'year' NOT NULL,
  	\`day\` numeric NOT NULL,
  	\`month\` numeric DEFAULT 1,
  	\`before\` numeric DEFAULT 0,
  	\`before_in\` text DEFAULT 'days' NOT NULL,
  	\`covers\` text DEFAULT 'year' NOT NULL,
  	\`covers_previous\` integer,
  	\`from\` text,
  	\`until\` text,
  	\`missed\` text DEFAULT 'each' NOT NULL,
  	\`begin_as\` text DEFAULT 'role' NOT NULL,
  	\`role\` text,
  	\`share\` text DEFAULT 'roundRobin',
  	\`person_id\` text(36),
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_schedules_order_idx\` ON \`procedures_schedules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_schedules_parent_id_idx\` ON \`procedures_schedules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`procedures_schedules_person_idx\` ON \`procedures_schedules\` (\`person_id\`);`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`schedule_marks\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`procedures_schedules_answers\`;`)
  await db.run(sql`DROP TABLE \`procedures_schedules\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`schedule_marks\`;`)
}
