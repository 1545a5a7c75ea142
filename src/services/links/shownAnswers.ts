import type { Payload } from 'payload'

import type { LinkAnswer } from '../../documents/linkPage/buildLinkPage.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { referencesIn } from '../../forms/referencesIn.ts'
import type { Answers } from '../../forms/types.ts'
import { namesInAnswers } from '../documents/namesInAnswers.ts'
import { printAnswers } from '../documents/printAnswers.ts'
import { actorOf } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { formOf } from '../dossiers/formOf.ts'
import { showableFields } from './showableFields.ts'

/** `key` is the field's own. */
export type ShownAnswer = LinkAnswer & { key: string }

type Args = { dossier: Dossier; keys: string[]; payload: Payload; user: unknown }

/**
 * What a link tells of a dossier: of the fields that it was given for, those that its giver may still read now, as they
 * read. What the form itself hides stays hidden, as do names of records that are closed to the giver.
 */
export const shownAnswers = async ({ dossier, keys, payload, user }: Args): Promise<ShownAnswer[]> => {
  const form = keys.length === 0 ? null : (await formOf(payload, dossier))?.definition
  if (!form) return []
  const showable = await showableFields(payload, dossier, actorOf(user))
  const context = await formContext(payload, dossier)
  const stored = (dossier['answers'] ?? {}) as Answers
  const { answers, computed, visible } = judgeAnswers({
    ...{ answers: stored, context, definition: form },
    mode: 'draft',
  })
  const names = {
    ...Object.fromEntries(referencesIn(form, answers).map(({ value }) => [value, ''])),
    ...(await namesInAnswers(payload, form, answers, user)),
  }
  return printAnswers({ answers, computed, form, names, visible }).form.filter(
    ({ key }) => keys.includes(key) && showable.has(key),
  )
}
