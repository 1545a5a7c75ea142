import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { wakeWorker } from '../../outbox/wakeWorker.ts'
import { mergeAnswers } from '../../forms/mergeAnswers.ts'
import { prefillAnswers } from '../../forms/prefillAnswers.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import { beginProvenance } from '../../forms/provenance/beginProvenance.ts'
import type { Answers } from '../../forms/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { emptyFlow } from '../../workflow/emptyFlow.ts'
import type { Flow } from '../../workflow/flowTypes.ts'
import { searchKey } from '../../shared/searchKey.ts'
import { now } from '../clock.ts'
import type { Command } from '../commands/once.ts'
import type { Person } from './actorOf.ts'
import { type Automatic, beginDossier } from './beginDossier.ts'
import { commandAnswer } from './commandAnswer.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { findDossier } from './findDossier.ts'
import { neverWas } from './neverWas.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'
import { prefillRecordsFor } from '../prefill/prefillRecordsFor.ts'
import { maskOf } from '../seal/maskOf.ts'
import { fillersIn } from '../sections/fillersIn.ts'
import { hasOwnSections, sectionsOf } from '../sections/sectionsOf.ts'
import { judgeWrite } from './judgeWrite.ts'
import { assertMayWrite } from './assertMayWrite.ts'
import { workflowOf } from './workflowOf.ts'

type Args = {
  actor: Person
  answers?: unknown
  /** Begun by the clock on behalf of the actor: what history says of it. */
  automatic?: Automatic
  collection: WorkflowCollection
  command: Command
  fields: Record<string, unknown> & { title: string }
  /** Takes the next number of its book; not asked for a repeat, which has its number. */
  nextNumber?: () => Promise<string>
  /** The dossier's place in its parent's, when it is a child case. */
  parent?: Flow['parent']
  payload: Payload
  workflowVersion: string
}

/** Puts a new dossier in the first state of its workflow, with its first line of history, in one write. */
export const startDossier = async (args: Args): Promise<Dossier> => {
  const { collection, fields, payload } = args
  const { key, request } = args.command
  const given = key ? await commandAnswer(payload, key, request) : null
  if (given) return findDossier({ collection, id: given.subjectId, payload })

  const definition = await workflowOf(payload, args)
  const sealed = definition.sealed ? { actor: maskOf(definition), sealedFor: args.actor } : {}
  const { fillers, unfilled, ...filled } = await firstAnswers({ ...args, ...sealed })
  const engine = await beginDossier({
    ...args,
    ...sealed,
    commandKey: key,
    fields: { ...fields, ...filled },
    fillers,
    request,
    unfilled,
  })
  const numbered = args.nextNumber ? { number: await args.nextNumber() } : {}
  const data = { ...fields, ...filled, ...engine, ...numbered, searchKey: searchKey(fields.title) }
  const made = await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true })
  await dossierStore(payload).settle(collection, made.id)
  // The same key twice at once: the first line kept wins, and the other dossier never was.
  const first = key ? await commandAnswer(payload, key, request) : null
  if (first && first.subjectId !== made.id) {
    await payload.delete({ collection, context: { [neverWas]: true }, id: made.id, overrideAccess: true })
    return findDossier({ collection, id: first.subjectId, payload })
  }
  wakeWorker(payload)
  return findDossier({ collection, id: made.id, payload })
}

type First = {
  answers?: Answers
  computed?: Answers
  fillers?: string[]
  provenance?: Provenance
  unfilled?: string[]
}

const firstAnswers = async (args: Args & { sealedFor?: Person }): Promise<First> => {
  const { actor, answers, payload, workflowVersion } = args
  const fields: Record<string, unknown> = args.fields
  const form = await formOf(payload, fields)
  if (!form) return {}
  if (answers !== undefined && (typeof answers !== 'object' || answers === null || Array.isArray(answers))) {
    throw new DomainError('ANSWERS_INVALID', 422, {
      vi: 'Nội dung kê khai (answers) phải là một đối tượng theo mã trường.',
      en: 'answers must be an object keyed by field key.',
    })
  }
  const context = await formContext(payload, fields as Dossier, actor)
  const reader = args.sealedFor ?? actor
  const records = await prefillRecordsFor({
    actor: reader,
    definition: form.definition,
    dossier: fields,
    payload,
  })
  const before = prefillAnswers(form.definition, context, records)
  const after = mergeAnswers(before, (answers ?? {}) as Answers)
  const {
    answers: kept,
    computed,
    provenance,
  } = await judgeWrite({
    actor,
    after,
    before,
    context,
    definition: form.definition,
    payload,
    provenance: beginProvenance(form.definition, context, now(), records),
    reader,
    records,
  })
  const first = { answers: kept, computed, provenance }
  if (!hasOwnSections(form.definition)) return first

  const owned = await sectionsOf({ answers: kept, context, definition: form.definition, payload })
  const units = fillersIn({ answers: kept, context, definition: form.definition, owned })
  const draft = { ...fields, ...first, createdBy: actor.id, id: '', rev: 1, workflowVersion }
  const { initial } = await workflowOf(payload, { workflowVersion })
  const given = Object.keys(answers ?? {})
  const flow = { ...emptyFlow(1, now()), ...units }
  // Whoever begins it writes in nobody else's section either.
  const isOwned = (key: string) =>
    owned.some(({ section }) => section.fields.some((field) => field.key === key))
  if (given.some(isOwned))
    await assertMayWrite(payload, { ...draft, flow, state: initial }, actor, given.filter(isOwned))
  return { ...first, ...units }
}
