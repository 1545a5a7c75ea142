import type { EffectDefinition } from '../../workflow/types.ts'

/** Tells those whose turn it now is. */
export const turnMail: EffectDefinition = { kind: 'mail', template: 'turn', to: 'assignees' }

/** Tells the creator where the dossier now stands. */
export const statusMail: EffectDefinition = { kind: 'mail', template: 'status', to: 'creator' }

/** Tells the creator that something must be completed, and by when. */
export const supplementMail: EffectDefinition = { kind: 'mail', template: 'supplement', to: 'creator' }

/** The usual pair after a step that leaves work to somebody. */
export const turnAndStatus: EffectDefinition[] = [turnMail, statusMail]

/** Tells the unit in a letter what became of the dossier, and why. */
export const outcomeLetter: EffectDefinition = { kind: 'document', template: 'thong-bao-ket-qua-ho-so' }
