import * as migration_20261124_065009_initial from './20261124_065009_initial';
import * as migration_20261124_120918_form_rev from './20261124_120918_form_rev';

export const migrations = [
  {
    up: migration_20261124_065009_initial.up,
    down: migration_20261124_065009_initial.down,
    name: '20261124_065009_initial',
  },
  {
    up: migration_20261124_120918_form_rev.up,
    down: migration_20261124_120918_form_rev.down,
    name: '20261124_120918_form_rev'
  },
];
