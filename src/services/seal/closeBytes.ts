import { createCipheriv, randomBytes } from 'node:crypto'

/** Closes something under a key of the seal: AES-256-GCM, as one text. */
export const closeBytes = (key: Buffer, plain: Buffer): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}
