import * as migration_20261124_065009_initial from './20261124_065009_initial';
import * as migration_20261124_113203_active_definitions from './20261124_113203_active_definitions';

export const migrations = [
  {
    up: migration_20261124_065009_initial.up,
    down: migration_20261124_065009_initial.down,
    name: '20261124_065009_initial',
  },
  {
    up: migration_20261124_113203_active_definitions.up,
    down: migration_20261124_113203_active_definitions.down,
    name: '20261124_113203_active_definitions'
  },
];
