import { hasRole } from '../../access/hasRole.ts'
import { nobody } from '../../access/nobody.ts'
import { signedIn } from '../../access/signedIn.ts'

const configurer = hasRole('standing-officer', 'standing-head', 'system-admin')

/** Settings of the office: staff read them, the standing body and the technical administrator keep them. */
export const catalogueAccess = {
  create: configurer,
  delete: hasRole('standing-head', 'system-admin'),
  read: signedIn,
  readVersions: nobody,
  unlock: nobody,
  update: configurer,
}
