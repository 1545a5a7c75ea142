import type { StateDefinition } from './types.ts'

/** Ends need nobody's turn; a later correction may still lead out of one (revoking, archiving). */
export const isEndState = ({ kind }: StateDefinition): boolean => kind === 'failure' || kind === 'success'
