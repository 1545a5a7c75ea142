import type { Access } from 'payload'

/** Only the system itself writes or reads here. */
export const nobody: Access = () => false
