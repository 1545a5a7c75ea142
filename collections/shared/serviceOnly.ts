import { nobody } from '../../access/nobody.ts'

/** Written by services alone, whatever the role. */
export const serviceOnly = {
  create: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}
