import * as migration_20261124_065009_initial from './20261124_065009_initial';
import * as migration_20261124_115623_engine from './20261124_115623_engine';

export const migrations = [
  {
    up: migration_20261124_065009_initial.up,
    down: migration_20261124_065009_initial.down,
    name: '20261124_065009_initial',
  },
  {
    up: migration_20261124_115623_engine.up,
    down: migration_20261124_115623_engine.down,
    name: '20261124_115623_engine'
  },
];
