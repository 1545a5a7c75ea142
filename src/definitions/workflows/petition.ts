import type { WorkflowDefinition } from '../../workflow/types.ts'
import { petitionStates } from './petition/petitionStates.ts'
import { petitionTransitions } from './petition/petitionTransitions.ts'
import { chief, standingHead } from './pieces.ts'

/** A petition about emulation and commendation: received, classified, verified, answered, and closed once it is settled. */
export const petition: WorkflowDefinition = {
  formatVersion: 1,
  key: 'petition',
  name: { vi: 'Giải quyết kiến nghị, thắc mắc', en: 'Petition' },
  initial: 'draft',
  managers: [standingHead],
  // Luật Tố cáo 2018 Điều 56–58: whoever denounces is known only to those who must know, and to them by a reason on record.
  sealed: {
    name: { vi: 'Người tố cáo', en: 'The denouncer' },
    to: [chief, { role: 'inspector', relation: 'assignee' }],
    when: 'answers.loaiDon = "denunciation"',
  },
  restricted: {
    to: [{ role: 'chief' }, { role: 'standing-head' }, { role: 'inspector' }],
    when: 'answers.loaiDon = "complaint" or answers.loaiDon = "denunciation"',
  },
  states: petitionStates,
  transitions: petitionTransitions,
}
