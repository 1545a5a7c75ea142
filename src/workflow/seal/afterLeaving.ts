import type { Instance } from '../types.ts'

/** Once a dossier has left its initial state under its seal, the seal is for good. */
export const afterLeaving = (initial: string, next: Instance): Instance => {
  const { seal } = next.flow
  return seal?.state === 'draft' && next.state !== initial
    ? { ...next, flow: { ...next.flow, seal: { ...seal, state: 'kept' } } }
    : next
}
