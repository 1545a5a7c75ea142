import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { sealKey } from '../../sealKey.ts'

/** Who began a dossier, and for which unit. */
export type Identity = { unit: null | string; user: string }

/** Longer than any two ids, so that the length of the sealed text tells nothing. */
const size = 256

/** Closes an identity under the key of its dossier: moved to another one, it opens nothing. */
export const sealIdentity = (dossier: string, identity: Identity): string => {
  const plain = Buffer.alloc(size, 0x20)
  plain.write(JSON.stringify(identity))
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealKey(`dossier ${dossier}`), nonce)
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

export const unsealIdentity = (dossier: string, sealed: string): Identity => {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', sealKey(`dossier ${dossier}`), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
  return JSON.parse(plain.toString('utf8')) as Identity
}
