import type { Text } from '../../shared/text.ts'
import type { TransitionDefinition, WorkflowDefinition } from '../../workflow/types.ts'

export type StepChoice = {
  data?: Record<string, unknown>
  fields: NonNullable<TransitionDefinition['fields']>
  id: string
  label: Text
  name: string
  system: boolean
}

const voices: { choice: string; label: Text }[] = [
  { choice: 'yes', label: { vi: 'Ý kiến: đồng ý', en: 'Voice: yes' } },
  { choice: 'no', label: { vi: 'Ý kiến: không đồng ý', en: 'Voice: no' } },
  { choice: 'abstain', label: { vi: 'Ý kiến: không có ý kiến', en: 'Voice: abstain' } },
]

/** What can be played in a state: its transitions, by people first, and a voice where voices are asked for. */
export function stepChoices({ states, transitions }: WorkflowDefinition, key: string): StepChoice[] {
  const state = states.find((each) => each.key === key)
  const counts = [
    state?.approval,
    ...(state?.parallel?.branches ?? []).flatMap(({ steps }) => steps).map(({ count }) => count),
  ]
  const mayAbstain = counts.some((count) => count?.abstain === true)
  const votes: StepChoice[] =
    state?.approval || state?.parallel
      ? voices
          .filter(({ choice }) => choice !== 'abstain' || mayAbstain)
          .map(({ choice, label }) => ({
            data: { choice },
            fields: [],
            id: `vote-${choice}`,
            label,
            name: 'vote',
            system: false,
          }))
      : []
  const claim: StepChoice[] =
    state?.assign?.mode === 'pool'
      ? [{ fields: [], id: 'claim', label: { vi: 'Nhận việc', en: 'Claim' }, name: 'claim', system: false }]
      : []
  const steps = transitions
    .filter(({ automatic, from }) => from.includes(key) && automatic !== true)
    .map(({ action, fields, label, system }) => ({
      fields: fields ?? [],
      id: action,
      label,
      name: action,
      system: system === true,
    }))
  return [
    ...votes,
    ...claim,
    ...steps.filter(({ system }) => !system),
    ...steps.filter(({ system }) => system),
  ]
}
