import type { Payload } from 'payload'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import { withComputed } from '../../forms/withComputed.ts'
import { idOf } from '../../shared/idOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { signedFor } from '../../shared/signedFor.ts'
import { localDay } from '../../shared/localDay.ts'
import type { Text } from '../../shared/text.ts'
import { minutesScope } from '../council/minutesScope.ts'
import { sealedName } from '../../workflow/seal/sealedName.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { subjects } from '../dossiers/subjects.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { namesInAnswers } from './namesInAnswers.ts'
import { printAnswers } from './printAnswers.ts'

export type DocumentMoment = {
  actorName: string
  answers: Answers
  at: string
  collection: WorkflowCollection
  comment: null | string
  computed: Record<string, unknown>
  rev: number
  /** In whose place it was done; rows that were written earlier do not say. */
  sign?: string
  state: string
  stateLabel: null | Text
}

/** What the tags of a template see of a dossier at the moment of a step; named and told in `templateNames`. */
export const documentScope = async (
  payload: Payload,
  dossier: Dossier,
  form: FormDefinition | null,
  moment: DocumentMoment,
): Promise<Record<string, unknown>> => {
  const { actorName, answers, at, collection, comment, computed, rev, sign, state, stateLabel } = moment
  const context = await formContext(payload, dossier)
  const { visible } = form
    ? judgeAnswers({ answers, context, definition: form, mode: 'draft' })
    : { visible: [] as string[] }
  const printed = form
    ? printAnswers({ answers, computed, form, names: await namesInAnswers(payload, form, answers), visible })
    : { form: [], texts: {} }
  const fields = form ? fieldsOf(form).filter(({ type }) => findFieldType(type)?.isKeyed) : []
  return {
    // A field that was left empty is there all the same, and is nothing.
    ...Object.fromEntries(fields.map(({ key }) => [key, null])),
    ...computed,
    ...(form ? withComputed(form, answers, computed) : answers),
    answers,
    award: await awardOf(payload, dossier),
    campaign: context['campaign'],
    dossier: {
      code: dossier['number'] ?? '',
      createdAt: dossier['createdAt'] ?? null,
      creator: await creatorNameOf(payload, dossier),
      dueAt: dossier.dueAt ?? null,
      holder: dossier['holderName'] ?? '',
      rev,
      state,
      stateLabel: stateLabel?.vi ?? '',
      title: subjects[collection].title(dossier),
    },
    form: printed.form,
    ...(await minutesScope(payload, collection, dossier)),
    history: await historyUntil(payload, collection, dossier.id, rev),
    office: await payload.findGlobal({ depth: 0, overrideAccess: true, slug: 'office' }),
    person: context['person'],
    scores: computed,
    step: { actor: actorName, comment: comment ?? '', sign: sign ?? '' },
    texts: printed.texts,
    today: localDay(at),
    unit: context['unit'],
  }
}

const awardOf = async (payload: Payload, dossier: Dossier) => {
  const id = idOf(dossier['awardType'])
  if (id === null) return { code: '', name: '' }
  const award = await payload.findByID({
    collection: 'award-types',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
  })
  return { code: award?.code ?? '', name: award?.name ?? '' }
}

const creatorNameOf = async (payload: Payload, dossier: Dossier): Promise<string> => {
  if (dossier.flow?.seal) return sealedName(await workflowOf(payload, dossier), dossier.flow).vi
  const id = idOf(dossier.createdBy)
  if (id === null) return ''
  const found = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
  })
  return found?.name ?? ''
}

/** What happened up to this step; what was only saved is no part of the course of a dossier. */
const historyUntil = async (payload: Payload, collection: string, id: string, rev: number) => {
  const found = await payload.find({
    collection: 'history',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'rev',
    where: {
      and: [
        { subjectCollection: { equals: collection } },
        { subjectId: { equals: id } },
        { rev: { less_than_equal: rev } },
        { action: { not_equals: 'save' } },
      ],
    },
  })
  return found.docs.map(({ actorName, at, changes, comment, label, onBehalfOf }) => ({
    actor: actorName ?? '',
    at,
    comment: comment ?? '',
    label: label ?? '',
    onBehalfOf: onBehalfOf ?? '',
    sign: onBehalfOf ? signedFor(kindIn(changes), onBehalfOf).vi : '',
  }))
}

/** The form of signature of a line; plain delegated work where it says none. */
const kindIn = (changes: unknown): string => {
  const acted = isRecord(changes) ? changes['actedFor'] : null
  return isRecord(acted) && typeof acted['kind'] === 'string' ? acted['kind'] : 'uyQuyen'
}
