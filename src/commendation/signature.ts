export type Signature = { at: string; capacity: Signer['capacity']; name: string; user: string }

/** Somebody whose name stands under the minutes. */
export type Signer = { capacity: 'chair' | 'secretary' | 'teller'; user: string }
