import type { EffectDefinition } from '../../../workflow/types.ts'

/** Takes the public notice of the dossier off the site, where there is one. */
export const takeOffSite: EffectDefinition = { collection: 'notices', kind: 'withdraw' }
