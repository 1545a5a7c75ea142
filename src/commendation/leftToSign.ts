import type { Signature, Signer } from './signature.ts'

/** Of these, whoever has not signed. There is one secretary and one chair; of tellers there are two. */
export const leftToSign = (signers: Signer[], signatures: Signature[]): Signer[] =>
  signers.filter(
    ({ capacity, user }) =>
      !signatures.some((each) => each.capacity === capacity && (capacity !== 'teller' || each.user === user)),
  )
