import type { Problem } from '../shared/problem.ts'
import { matchesWho } from './matchesWho.ts'
import { relationSentence } from './relationSentence.ts'
import type { Facts, TransitionDefinition } from './types.ts'

/** Why this person may not act: not one of `by`, else each relation of `not` that bars them. */
export const findPersonProblems = (
  transition: TransitionDefinition,
  { actor, relations }: Pick<Facts, 'actor' | 'relations'>,
): Problem[] => {
  const { label } = transition
  if (!matchesWho(transition.by, actor.roles, relations)) {
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
  return (transition.not ?? [])
    .filter((relation) => relations.includes(relation))
    .map((relation) => ({ code: 'SEPARATION_OF_DUTIES', message: relationSentence(relation, label) }))
}
