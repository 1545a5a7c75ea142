import * as migration_20261124_065009_initial from './20261124_065009_initial';
import * as migration_20261124_133015_files_rounds_engine_designer from './20261124_133015_files_rounds_engine_designer';
import * as migration_20261124_154024_todo_parts from './20261124_154024_todo_parts';
import * as migration_20261124_195122_workflow_rev from './20261124_195122_workflow_rev';
import * as migration_20261124_203645_notices_read from './20261124_203645_notices_read';
import * as migration_20261128_131639_documents_provenance_links from './20261128_131639_documents_provenance_links';
import * as migration_20261130_160207_running_procedures from './20261130_160207_running_procedures';
import * as migration_20261130_192654_session_tellers from './20261130_192654_session_tellers';
import * as migration_20261130_192919_schedules from './20261130_192919_schedules';
import * as migration_20261130_193937_sealed_identity from './20261130_193937_sealed_identity';
import * as migration_20261130_231500_one_time_links_show from './20261130_231500_one_time_links_show';

export const migrations = [
  {
    up: migration_20261124_065009_initial.up,
    down: migration_20261124_065009_initial.down,
    name: '20261124_065009_initial',
  },
  {
    up: migration_20261124_133015_files_rounds_engine_designer.up,
    down: migration_20261124_133015_files_rounds_engine_designer.down,
    name: '20261124_133015_files_rounds_engine_designer',
  },
  {
    up: migration_20261124_154024_todo_parts.up,
    down: migration_20261124_154024_todo_parts.down,
    name: '20261124_154024_todo_parts',
  },
  {
    up: migration_20261124_195122_workflow_rev.up,
    down: migration_20261124_195122_workflow_rev.down,
    name: '20261124_195122_workflow_rev',
  },
  {
    up: migration_20261124_203645_notices_read.up,
    down: migration_20261124_203645_notices_read.down,
    name: '20261124_203645_notices_read',
  },
  {
    up: migration_20261128_131639_documents_provenance_links.up,
    down: migration_20261128_131639_documents_provenance_links.down,
    name: '20261128_131639_documents_provenance_links',
  },
  {
    up: migration_20261130_160207_running_procedures.up,
    down: migration_20261130_160207_running_procedures.down,
    name: '20261130_160207_running_procedures',
  },
  {
    up: migration_20261130_192654_session_tellers.up,
    down: migration_20261130_192654_session_tellers.down,
    name: '20261130_192654_session_tellers',
  },
  {
    up: migration_20261130_192919_schedules.up,
    down: migration_20261130_192919_schedules.down,
    name: '20261130_192919_schedules',
  },
  {
    up: migration_20261130_193937_sealed_identity.up,
    down: migration_20261130_193937_sealed_identity.down,
    name: '20261130_193937_sealed_identity',
  },
  {
    up: migration_20261130_231500_one_time_links_show.up,
    down: migration_20261130_231500_one_time_links_show.down,
    name: '20261130_231500_one_time_links_show'
  },
];
