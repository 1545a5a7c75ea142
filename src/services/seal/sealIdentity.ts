import { sealKey } from '../../sealKey.ts'
import { closeBytes } from './closeBytes.ts'
import { openBytes } from './openBytes.ts'

/** Who began a dossier, and for which unit. */
export type Identity = { unit: null | string; user: string }

/** Longer than any two ids, so that the length of the sealed text tells nothing. */
const size = 256

const keyOf = (dossier: string): Buffer => sealKey(`dossier ${dossier}`)

/** Closes an identity under the key of its dossier: moved to another one, it opens nothing. */
export const sealIdentity = (dossier: string, identity: Identity): string => {
  const plain = Buffer.alloc(size, 0x20)
  plain.write(JSON.stringify(identity))
  return closeBytes(keyOf(dossier), plain)
}

export const unsealIdentity = (dossier: string, sealed: string): Identity =>
  JSON.parse(openBytes(keyOf(dossier), sealed).toString('utf8')) as Identity
