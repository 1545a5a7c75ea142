import * as migration_20261124_065009_initial from './20261124_065009_initial.ts';

export const migrations = [
  {
    up: migration_20261124_065009_initial.up,
    down: migration_20261124_065009_initial.down,
    name: '20261124_065009_initial'
  },
];
