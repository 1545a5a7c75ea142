import type { Payload } from 'payload'

import { judgeUnseen } from '../../forms/sections/judgeUnseen.ts'
import type { Unseen } from '../../forms/sections/unseen.ts'
import type { Answers } from '../../forms/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { formOf } from '../dossiers/formOf.ts'

type Args = { actor: Person; dossier: Dossier; hidden: string[]; payload: Payload }

/** How the fields that somebody sees stand where they follow from those that are hidden from them. */
export const unseenBy = async ({ actor, dossier, hidden, payload }: Args): Promise<Unseen> => {
  const form = hidden.length > 0 ? await formOf(payload, dossier) : null
  if (!form) return {}
  return judgeUnseen({
    answers: (dossier['answers'] ?? {}) as Answers,
    context: await formContext(payload, dossier, actor),
    definition: form.definition,
    hidden,
  })
}
