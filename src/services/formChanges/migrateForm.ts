import { createHash, randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { migrateAnswers, type MigratedAnswers } from '../../forms/changes/migrateAnswers.ts'
import { moveProvenance } from '../../forms/provenance/moveProvenance.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { fingerprint } from '../commands/fingerprint.ts'
import { once } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { formOf } from '../dossiers/formOf.ts'
import type { FormDossier } from './dossiersOnForm.ts'
import { dossiersOnVersions, findForm, isFinished, readFormDossier, versionsOf } from './dossiersOnForm.ts'
import type { MigrationInput } from './migrationInput.ts'
import { fillersAfter } from './fillersAfter.ts'
import { writeMigration } from './writeMigration.ts'

type Args = MigrationInput & { actor: Person; id: string; idempotencyKey?: string; payload: Payload }

export type MigratedDossier = FormDossier &
  Pick<MigratedAnswers, 'dropped' | 'problems'> & {
    /** `ready` in a preview, `migrated` when written; `blocked` has problems, `busy` was changed meanwhile: ask again. */
    status: 'blocked' | 'busy' | 'finished' | 'migrated' | 'ready'
    title: string
  }

type Target = { definition: FormDefinition; id: string; number: number }

type FormMigration = {
  batch: null | string
  dossiers: MigratedDossier[]
  remaining: number
  target: { id: string; number: number }
}

/**
 * Moves the open dossiers of a form's earlier versions to the latest one. Each dossier is one atomic write with its line
 * of history, so a run that was cut short, or left some for later, goes on when it is asked for again with the same key.
 * A preview writes nothing.
 */
export const migrateForm = (args: Args): Promise<FormMigration> => {
  const { actor, dryRun, id, mapping, payload } = args
  const idempotencyKey = dryRun ? undefined : args.idempotencyKey
  return once(
    { actor, idempotencyKey, payload, request: { id, mapping, migrate: 'forms' } },
    () => migrate(args),
    ({ remaining }) => remaining === 0,
  )
}

const migrate = async (args: Args): Promise<FormMigration> => {
  const { actor, dryRun, id, idempotencyKey, limit, mapping, payload } = args
  await findForm(payload, id)
  const [latest, ...earlier] = await versionsOf(payload, id)
  const form = latest && (await formOf(payload, { formVersion: latest.id }))
  if (!latest || !form) throw notPublished()

  const target: Target = { definition: form.definition, id: latest.id, number: latest.number ?? 1 }
  const batch = batchOf(actor, idempotencyKey)
  const request = fingerprint({ form: id, mapping, target: target.id })
  if (!dryRun) await refuseOtherUse(payload, batch, request)
  const waiting = await dossiersOnVersions(
    payload,
    earlier.map((version) => version.id),
  )
  const dossiers: MigratedDossier[] = []
  let handled = 0
  for (const each of waiting) {
    if (handled >= limit) break
    const outcome = await migrateOne({ ...args, batch, each, request, target })
    dossiers.push(outcome)
    if (outcome.status === 'migrated' || outcome.status === 'ready') handled += 1
  }
  return {
    batch: dryRun ? null : batch,
    dossiers,
    remaining: waiting.length - dossiers.length,
    target: { id: target.id, number: target.number },
  }
}

type One = Args & { batch: string; each: FormDossier; request: string; target: Target }

const migrateOne = async (args: One): Promise<MigratedDossier> => {
  const { actor, batch, dryRun, each, mapping, payload, request, target } = args
  const { dossier, version } = await readFormDossier(payload, each)
  const title = String(dossier['title'] ?? '')
  const nothing = { ...each, dropped: [], problems: [], title }
  if (version === target.id) return { ...nothing, status: 'migrated' }
  if (await isFinished(payload, dossier)) return { ...nothing, status: 'finished' }

  const moved = await moveDossier(payload, dossier, version, mapping, target)
  const { dropped, problems } = moved
  const told = { ...each, dropped, problems, title }
  if (problems.length > 0) return { ...told, status: 'blocked' }
  if (dryRun) return { ...told, status: 'ready' }

  const isWritten = await writeMigration({
    action: 'migrate-form',
    actor,
    after: {
      answers: moved.answers,
      computed: moved.computed,
      fillers: await fillersAfter(payload, dossier, moved.answers, target.definition),
      provenance: moveProvenance((dossier['provenance'] ?? {}) as Provenance, mapping, moved.answers),
      version: target.id,
    },
    before: { answers: answersIn(dossier), version },
    collection: each.collection,
    commandKey: `migrate:${batch}:${each.collection}:${each.id}`,
    dossier,
    label: `Chuyển sang bản ${String(target.number)} của biểu mẫu`,
    payload,
    request,
  })
  return { ...told, status: isWritten ? 'migrated' : 'busy' }
}

const moveDossier = async (
  payload: Payload,
  dossier: Dossier,
  version: string,
  mapping: MigrationInput['mapping'],
  target: Target,
): Promise<MigratedAnswers> => {
  const from = await formOf(payload, { formVersion: version })
  return migrateAnswers({
    answers: answersIn(dossier),
    context: await formContext(payload, dossier),
    from: from?.definition ?? target.definition,
    mapping,
    to: target.definition,
  })
}

const answersIn = (dossier: Dossier): Answers => (dossier['answers'] ?? {}) as Answers

/** Under one key an administrator's migration is one and the same, however often it is asked for. */
const batchOf = (actor: Person, key: string | undefined): string =>
  key === undefined
    ? randomUUID()
    : createHash('sha256').update(`${actor.id}:${key}`).digest('hex').slice(0, 32)

const refuseOtherUse = async (payload: Payload, batch: string, request: string): Promise<void> => {
  const other = await payload.count({
    collection: 'history',
    overrideAccess: true,
    where: { and: [{ commandKey: { like: `migrate:${batch}:` } }, { request: { not_equals: request } }] },
  })
  if (other.totalDocs === 0) return
  throw new DomainError('IDEMPOTENCY_KEY_REUSED', 422, {
    vi: 'Idempotency-Key này đã dùng cho một lần chuyển khác. Hãy dùng khóa mới.',
    en: 'This Idempotency-Key was used for another migration. Use a new one.',
  })
}

const notPublished = () =>
  new DomainError('FORM_NOT_PUBLISHED', 409, {
    vi: 'Biểu mẫu chưa có bản ban hành; hãy ban hành trước khi chuyển hồ sơ.',
    en: 'The form has no published version; publish it before moving dossiers.',
  })
