import type { Payload } from 'payload'

import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { isSectionComplete } from '../../forms/sections/isSectionComplete.ts'
import type { FieldPermission } from '../../workflow/stateTypes.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { formOf } from '../dossiers/formOf.ts'
import { sectionsIn } from './sectionsIn.ts'

type Args = {
  actor: Person
  dossier: Dossier
  payload: Payload
  people: Person[]
  permission: (field: string) => FieldPermission
}

/** The sections that units fill in, as far as this person may see them: whose they are, and whether they are complete. */
export const sectionsFor = async ({ actor, dossier, payload, people, permission }: Args) => {
  const owned = await sectionsIn(payload, dossier)
  const seen = owned.filter(({ section }) => section.fields.some(({ key }) => permission(key) !== 'hidden'))
  const form = seen.length > 0 ? await formOf(payload, dossier) : null
  if (!form) return []
  const { problems } = judgeAnswers({
    answers: dossier['answers'] ?? {},
    context: await formContext(payload, dossier, actor),
    definition: form.definition,
    mode: 'submit',
  })
  return seen.map(({ section, units }) => ({
    isComplete: isSectionComplete(section, problems),
    isMine: units.some(({ id }) => people.some(({ unit }) => id === unit)),
    key: section.key,
    units,
  }))
}
