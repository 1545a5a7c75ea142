import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { isSectionComplete } from '../../forms/sections/isSectionComplete.ts'
import type { Answers, FormContext, FormDefinition } from '../../forms/types.ts'
import type { OwnedSection } from './sectionsOf.ts'

type Args = { answers: Answers; context: FormContext; definition: FormDefinition; owned: OwnedSection[] }

/**
 * The units that fill in sections, and those of them whose sections lack something or where nothing was answered yet; to
 * be kept in the dossier's flow.
 */
export const fillersIn = ({ answers, context, definition, owned }: Args) => {
  if (owned.length === 0) return { fillers: [], unfilled: [] }
  const judged = judgeAnswers({ answers, context, definition, mode: 'submit' })
  const unfinished = owned.filter(
    ({ section }) =>
      judged.visible.includes(section.key) &&
      (!isSectionComplete(section, judged.problems) ||
        !section.fields.some(({ key }) => Object.hasOwn(judged.answers, key))),
  )
  return { fillers: idsOf(owned), unfilled: idsOf(unfinished) }
}

const idsOf = (owned: OwnedSection[]): string[] => [
  ...new Set(owned.flatMap(({ units }) => units.map(({ id }) => id))),
]
