/**
 * Who began a sealed dossier, as everything that is kept of it names them: turns, doers, watchers, history, outbox. No account
 * has such an id, and no state or action such a key.
 */
export const sealedId = '~sealed'
