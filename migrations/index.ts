import * as migration_20261124_065009_initial from './20261124_065009_initial';
import * as migration_20261124_112916_council_rounds from './20261124_112916_council_rounds';
import * as migration_20261124_121830_dossier_files from './20261124_121830_dossier_files';
import * as migration_20261124_131147_active_definitions from './20261124_131147_active_definitions';

export const migrations = [
  {
    up: migration_20261124_065009_initial.up,
    down: migration_20261124_065009_initial.down,
    name: '20261124_065009_initial',
  },
  {
    up: migration_20261124_112916_council_rounds.up,
    down: migration_20261124_112916_council_rounds.down,
    name: '20261124_112916_council_rounds',
  },
  {
    up: migration_20261124_121830_dossier_files.up,
    down: migration_20261124_121830_dossier_files.down,
    name: '20261124_121830_dossier_files',
  },
  {
    up: migration_20261124_131147_active_definitions.up,
    down: migration_20261124_131147_active_definitions.down,
    name: '20261124_131147_active_definitions'
  },
];
