import type { Role } from '../../commendation/roles.ts'
import type { Text } from '../../shared/text.ts'

/** A document template as it is shipped; the Word file is made when it is needed. */
export type ShippedTemplate = {
  file: () => Uint8Array
  key: string
  note: string
  readers: Role[]
  title: Text
}
