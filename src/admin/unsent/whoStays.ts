type Change = {
  /** Who was signed in when it was last looked; null for nobody. */
  before: null | string
  /** Whether the person has come to the page that signs out: an expired session leaves no choice and forgets nothing. */
  isSigningOut: boolean
  now: null | string
}

/**
 * Whose unsent text may stay on this machine: of a person that signed in, theirs alone; of one that signed out, nobody's
 * (`null`); `undefined` while nothing has changed, and when a session ran out, so that its owner can go on.
 */
export function whoStays({ before, isSigningOut, now }: Change): null | string | undefined {
  if (now !== null) return now === before ? undefined : now
  return before !== null && isSigningOut ? null : undefined
}
