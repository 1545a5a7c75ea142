import type { CollectionBeforeChangeHook } from 'payload'

/** Putting an account out of use ends its sessions at once, wherever it is signed in. */
export const signOutInactive: CollectionBeforeChangeHook = ({ data }) =>
  data['active'] === false ? { ...data, sessions: [] } : data
