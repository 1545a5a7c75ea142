import type { Payload } from 'payload'

import type { OutboxEntry } from '../../database/journal.ts'
import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { idOf } from '../../shared/idOf.ts'
import { signedFor } from '../../shared/signedFor.ts'
import type { Directory } from '../../workflow/flowTypes.ts'
import { isEndState } from '../../workflow/isEndState.ts'
import { matchesWho } from '../../workflow/matchesWho.ts'
import { turnNow } from '../../workflow/relationsNow.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import { unitsToFill } from '../../workflow/unitsToFill.ts'
import type { EffectDefinition, Passage, Recipient, WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from './actorOf.ts'
import type { Delegator } from './delegatorsOf.ts'
import { onAccountOf } from './onAccountOf.ts'
import { commonContext } from './commonContext.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { rowMaker, type Row } from './rowMaker.ts'
import { systemActor } from './systemActor.ts'
import { creatorIn } from '../seal/creatorIn.ts'
import { sectionRows } from '../sections/sectionRows.ts'

type Args = {
  actor: Person
  at: string
  /** On account of which dossiers this is done, the first one first: `collection:id`. */
  cause?: string[]
  collection: WorkflowCollection
  comment?: string
  definition: WorkflowDefinition
  /** Whoever it was done for, by a delegation. */
  delegator?: Delegator | null
  directory: Directory
  dossier: Dossier
  /** With the action. */
  given?: Record<string, unknown>
  /** Which cases are no longer waited for, where the step itself does not tell: a move to another version. */
  left?: { branches: string[]; ends: boolean; from?: number }
  /** Which cases are waited for again, where such a move is taken back. */
  leftNoMore?: { branches: string[]; rev: number }
  passage: Pick<Passage, 'effects' | 'next' | 'path'>
  payload: Payload
}

/** The rows of the outbox that tell people and carry out what follows, each under a key that makes a repeat harmless. */
export const planEffects = (args: Args): OutboxEntry[] => {
  const { actor, definition, directory, dossier, passage } = args
  const { next, path } = passage
  const row = rowMaker({ ...args, next })
  const turn = turnNow(definition, next)
  const effects = passage.effects.flatMap((effect, index) => rowsOf(effect, index, args, row, turn))
  const moved = path.length > 0
  const watchers = moved ? next.flow.watchers.filter((user) => user !== actor.id) : []
  const told = watchers.map((user) => row('notify', `watch:${user}`, { text: null, user }))
  const entered = moved || next.rev === 1
  const children = childRows(definition, next, row, entered ? [] : begunBefore(dossier))
  const units = entered ? unitsToFill(definition, next) : []
  const sections = sectionRows({ actor, definition, directory, row, state: next.state, units })
  const { parent } = next.flow
  const state = stateOf(definition, next.state)
  // A parent that has moved on may wait for another case of the same unit by now.
  const isAwaited = parent !== null && parent.leftAt === undefined
  const isOver = entered && isAwaited && state !== undefined && isEndState(state)
  const ended = isOver
    ? [row('childEnded', 'childEnded', { outcome: state.kind === 'success' ? 'yes' : 'no', parent })]
    : []
  const all = [
    row('assign', 'assign', { users: turn }),
    ...effects,
    ...told,
    ...sections,
    ...children,
    ...leftRows(args, row),
    ...ended,
  ]
  return [...new Map(all.map((each) => [each.dedupeKey, each])).values()].map((each) => ({
    ...each,
    subjectId: dossier.id,
  }))
}

const rowsOf = (
  effect: EffectDefinition,
  index: number,
  args: Args,
  row: Row,
  turn: string[],
): OutboxEntry[] => {
  const { actor, dossier } = args
  switch (effect.kind) {
    case 'act':
      return actRows(effect, index, args, row)
    case 'run':
      return [row('run', `run:${effect.name}`, { actor: actor.id, name: effect.name })]
    case 'document':
      return [
        row('document', `document:${String(index)}`, {
          // The dossier as it is in this very write: it may have moved on before the document is made.
          answers: dossier['answers'] ?? {},
          at: args.at,
          computed: dossier['computed'] ?? {},
          name: effect.name ?? null,
          sign: signOf(args),
          template: effect.template,
        }),
      ]
    case 'mail': {
      const own = ownMail(effect.template, args)
      return recipients(effect.to, args, turn).map((user) =>
        row('mail', `mail:${effect.template}:${user}`, {
          ...own,
          isUrgent: isRung(args),
          template: effect.template,
          user,
        }),
      )
    }
    case 'notify':
      return recipients(effect.to, args, turn)
        .filter((user) => user !== actor.id)
        .map((user) => row('notify', `notify:${String(index)}:${user}`, { text: effect.text, user }))
    case 'case': {
      const { procedure, title } = effect
      const unit = idOf(dossier['unit'])
      return [row('case', `case:${String(index)}`, { actor: actor.id, procedure, title: title.vi, unit })]
    }
    case 'publish': {
      const { body, collection, summary, title } = effect
      const values = valuesOf({ body: body ?? 'null', summary: summary ?? 'null', title }, args)
      return [row('publish', `publish:${collection}`, { at: args.at, target: collection, values })]
    }
    case 'record':
      return [
        row('record', `record:${String(index)}`, {
          ...(effect.name === undefined ? {} : { name: effect.name }),
          target: effect.collection,
          values: valuesOf(effect.values, args),
        }),
      ]
    case 'webhook':
      return [row('webhook', `webhook:${effect.name}`, { name: effect.name })]
    case 'withdraw':
      return [row('publish', `publish:${effect.collection}`, { target: effect.collection, values: null })]
    case 'set':
      return []
  }
}

/** The dossier that an answer names is taken along; which one, and in what words, is settled in this very write. */
const actRows = (
  { action, comment, field, when }: Extract<EffectDefinition, { kind: 'act' }>,
  index: number,
  args: Args,
  row: Row,
): OutboxEntry[] => {
  const { cause = [], collection, definition, dossier } = args
  if (when !== undefined && valuesOf({ when }, args)['when'] !== true) return []
  const answers = (dossier['answers'] ?? {}) as Record<string, unknown>
  const target = Object.hasOwn(answers, field) ? answers[field] : null
  return [
    row('act', `act:${String(index)}`, {
      action,
      cause: [...cause, `${collection}:${dossier.id}`],
      comment: `${comment.vi} ${onAccountOf(collection, definition, dossier)}`,
      field,
      target: typeof target === 'string' && target !== '' ? target : null,
    }),
  ]
}

/** What stands before the name in the signature block when somebody signs in another's place. */
const signOf = ({ delegator }: Args): string =>
  delegator ? signedFor(delegator.kind, delegator.person.name).vi : ''

/** The words of a mail that the procedure writes itself, and the dossier that they tell of as it is in this very write. */
const ownMail = (template: string, args: Args) => {
  const { at, definition, dossier } = args
  const own = definition.mails?.find(({ key }) => key === template)
  return own
    ? { answers: dossier['answers'] ?? {}, at, computed: dossier['computed'] ?? {}, own, sign: signOf(args) }
    : {}
}

/** The clock reminds or brings the head in, and the dossier stays where it is: such mail waits for no digest. */
const isRung = ({ actor, passage }: Args): boolean => actor.id === systemActor.id && passage.path.length === 0

/** What FEEL makes of the dossier as it is in this very write. */
const valuesOf = (sources: Record<string, string>, { actor, at, directory, dossier, given }: Args) => {
  const context = {
    ...commonContext({ actor, at, calendar: NO_CALENDAR, directory, dossier, given }),
    ...(dossier['answers'] ?? {}),
  }
  return Object.fromEntries(
    Object.entries(sources).map(([key, source]) => [key, evaluateExpression(source, context)]),
  )
}

/** Records take over answers and facts of the dossier; working days are for conditions. */
const NO_CALENDAR = { holidays: [], workedWeekends: [] }

/** The lines of work that wait already: their cases were begun when the step was entered. */
const begunBefore = ({ flow }: Dossier): string[] => (flow?.tokens ?? []).map(({ branch }) => branch)

const childRows = (
  definition: WorkflowDefinition,
  next: Passage['next'],
  row: Row,
  begun: string[],
): OutboxEntry[] => {
  const children = stateOf(definition, next.state)?.children
  if (!children) return []
  return next.flow.tokens
    .filter(({ branch, outcome }) => outcome === null && !begun.includes(branch))
    .map(({ branch }) => {
      const unit = branch.slice('child:'.length)
      return row('case', branch, { branch, procedure: children.procedure, title: null, unit })
    })
}

/** Cases that the dossier no longer waits for: as it left the step – or as a new version of it has none for their units. */
const leftRows = (
  { definition, dossier, left, leftNoMore, passage: { path } }: Args,
  row: Row,
): OutboxEntry[] => {
  const open = (dossier.flow?.tokens ?? []).filter(
    ({ branch, outcome }) => branch.startsWith('child:') && outcome === null,
  )
  const branches = left?.branches ?? (path.length > 0 ? open.map(({ branch }) => branch) : [])
  const ends = left?.ends ?? stateOf(definition, dossier.state)?.children?.unawaited === 'end'
  const { from } = left ?? {}
  return [
    ...(branches.length > 0 ? [row('childrenLeft', 'childrenLeft', { branches, ends, from })] : []),
    ...(leftNoMore && leftNoMore.branches.length > 0
      ? [row('childrenAwaited', 'childrenAwaited', leftNoMore)]
      : []),
  ]
}

const recipients = (to: Recipient, { directory, dossier, passage }: Args, turn: string[]): string[] => {
  if (to === 'assignees') return turn
  if (to === 'watchers') return passage.next.flow.watchers
  if (to === 'creator') return [creatorIn(dossier) ?? []].flat()
  if ('user' in to) return [to.user]
  return directory.people
    .filter(({ relations, roles }) => matchesWho([to], roles, relations))
    .map(({ id }) => id)
}
