import { earlierActions } from './earlierActions.ts'
import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/text.ts'
import { matchesFacts } from './matchesFacts.ts'
import { relationSentence } from './relationSentence.ts'
import { sealedId } from './seal/sealedId.ts'
import { shadowOf } from './seal/shadowOf.ts'
import type { Facts, Instance, TransitionDefinition, WorkflowDefinition } from './types.ts'

/** Everyday actions whose doers are remembered. */
const everydayLabels: Record<string, Text> = {
  return: { vi: 'Trả lại để sửa', en: 'Return for correction' },
  sendCorrected: { vi: 'Gửi lại sau khi sửa', en: 'Send back corrected' },
  vote: { vi: 'Cho ý kiến', en: 'Give an opinion' },
}

/** What one of these people did that keeps them from a transition. */
const earlierDeed = (
  definition: WorkflowDefinition,
  { flow }: Instance,
  { notDoerOf = [] }: TransitionDefinition,
  people: string[],
): string | undefined =>
  earlierActions(definition, notDoerOf).find((action) => {
    const doers = Object.hasOwn(flow.doers, action) ? (flow.doers[action] ?? []) : []
    return people.some((id) => doers.includes(id))
  })

const doerProblems = (
  definition: WorkflowDefinition,
  instance: Instance,
  transition: TransitionDefinition,
  { actor, onBehalfOf }: Facts,
): Problem[] => {
  const { label } = transition
  const people = [actor.id, ...(onBehalfOf ? [onBehalfOf.id] : [])]
  const done = earlierDeed(definition, instance, transition, people)
  if (done === undefined) return []
  const earlier = definition.transitions.find(({ action }) => action === done)?.label ??
    everydayLabels[done] ?? { vi: done, en: done }
  return [
    {
      code: 'SEPARATION_OF_DUTIES',
      message: {
        vi: `Ông/Bà (hoặc người ủy quyền) đã thực hiện “${earlier.vi}” ở hồ sơ này nên không được thực hiện “${label.vi}”. Hãy để người khác có thẩm quyền xử lý.`,
        en: `You, or whoever you act for, carried out “${earlier.en}” on this dossier, so you may not “${label.en}”. Leave it to somebody else who may.`,
      },
    },
  ]
}

/**
 * Why this person may not act: not one of `by`, else each relation of `not` that bars them, or what they did before.
 * A delegation lends the power to act; what bars either of the two people bars both.
 */
export const findPersonProblems = (
  definition: WorkflowDefinition,
  instance: Instance,
  transition: TransitionDefinition,
  facts: Facts,
): Problem[] => {
  const { label } = transition
  const barring = [...facts.relations, ...(facts.onBehalfOf?.relations ?? [])]
  // What somebody began under a seal bars them too, in words that tell nobody why.
  const isSealedOff =
    (transition.not ?? []).some((relation) => barring.includes(shadowOf(relation))) ||
    (barring.includes(shadowOf('creator')) &&
      earlierDeed(definition, instance, transition, [sealedId]) !== undefined)
  if (isSealedOff || !matchesFacts(transition.by, definition, instance, facts)) {
    return [
      {
        code: 'NOT_ALLOWED',
        message: {
          vi: `Ông/Bà không có thẩm quyền thực hiện “${label.vi}” đối với hồ sơ này. Hãy liên hệ người đang được giao xử lý.`,
          en: `You may not “${label.en}” on this dossier. Ask whoever's turn it is.`,
        },
      },
    ]
  }
  return [
    ...(transition.not ?? [])
      .filter((relation) => barring.includes(relation))
      .map((relation) => ({ code: 'SEPARATION_OF_DUTIES', message: relationSentence(relation, label) })),
    ...doerProblems(definition, instance, transition, facts),
  ]
}
