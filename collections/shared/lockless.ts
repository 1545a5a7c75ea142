/**
 * For documents whose `rev` guards each save: a lock of the panel would only keep away whoever is next, for minutes after
 * the one before has passed the document on. It ends in the moment it is made; `false` would change the tables.
 */
export const lockless = { duration: 0 }
