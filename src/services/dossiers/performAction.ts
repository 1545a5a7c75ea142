import type { Payload } from 'payload'

import { carryOut, wakeWorker } from '../../outbox/wakeWorker.ts'
import { turnsGiven } from '../../workflow/assignment/turnsGiven.ts'
import { now } from '../clock.ts'
import { refuseUnbegun } from '../cases/refuseUnbegun.ts'
import { once, type Command } from '../commands/once.ts'
import { identityIn } from '../seal/findSealed.ts'
import { sharingOut } from '../turns/sharingOut.ts'
import type { Person } from './actorOf.ts'
import { commandAnswer } from './commandAnswer.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { findDossier } from './findDossier.ts'
import { instanceOf } from './instanceOf.ts'
import { judgeAction, type Judged } from './judgeAction.ts'
import { staleRev } from './refuseStale.ts'
import { subjects } from './subjects.ts'
import { writePassage } from './writePassage.ts'

export type PerformActionArgs = {
  action: string
  actor: Person
  /** On account of which dossiers it is done, the first one first: `collection:id`. */
  cause?: string[]
  collection: WorkflowCollection
  comment?: string
  data?: Record<string, unknown>
  /** As it was just read; what has happened to it since is found out when it is written. */
  dossier?: Dossier
  id: string
  idempotencyKey?: string
  /** In whose name, where the actor holds more than one delegation; found by itself otherwise. */
  onBehalfOf?: string
  payload: Payload
  rev?: number
  /** A consequence of something else, carried out by the system. */
  system?: boolean
  /** Through a one-time link of the actor’s, by whoever it was given to. */
  via?: Via
}

/** `shown`: keys of the fields that its page showed. */
export type Via = { link: string; name: string; shown: string[] }

export type Performed = { rev: number; state: string }

/** Two voices at once are both heard: what lost the race is judged again on what is there now. */
const maxTries = 20
/** So many at once may share out work at one step: each round somebody gets theirs. */
const maxTurns = 200

/** The one door through which a dossier changes state: judge, then write all of it at once, or nothing. */
export const performAction = (args: PerformActionArgs): Promise<Performed> => {
  const { action, actor, collection, comment, data, id, idempotencyKey, onBehalfOf, payload, rev } = args
  const request = { action, collection, comment, data, id, onBehalfOf, rev }
  return once({ actor, idempotencyKey, payload, request }, (command) => perform(args, command))
}

const perform = async (args: PerformActionArgs, { key, request }: Command): Promise<Performed> => {
  const { actor, collection, id, payload } = args
  const answered = key ? await commandAnswer(payload, key, request) : null
  if (answered) return { rev: answered.rev, state: answered.state }

  let given = args.dossier
  let taken = 0
  for (let tries = 0; tries < maxTries && taken < maxTurns;) {
    const judged = await judgeAction(
      args,
      given ?? (await findDossier({ asker: actor, collection, id, payload })),
    )
    given = undefined
    const { dossier } = judged
    // What does not open is not told to have been opened.
    if (args.action === 'openSeal') identityIn(dossier)
    const done = await share(args, judged, { key, request })
    if (done === 'taken') {
      taken += 1
      continue
    }
    tries += 1
    if (done) {
      if (isFollowed(judged)) await carryOut(payload, collection, id)
      wakeWorker(payload)
      return done
    }
    // Lost the race – perhaps against our own repeat.
    const meanwhile = key ? await commandAnswer(payload, key, request) : null
    if (meanwhile) return { rev: meanwhile.rev, state: meanwhile.state }
    if (!(await isStillGood(args, dossier.rev))) break
  }
  throw staleRev()
}

/** Consequences are seen at once, and whoever is chosen next is chosen by what waits for them by now. */
const isFollowed = ({ definition, passage }: Judged): boolean =>
  passage.effects.some(({ kind }) => kind === 'run') ||
  turnsGiven(definition, null, passage).some(({ mode }) => mode === 'leastLoaded')

/** An amendment moves nothing, so it gives nobody a turn. */
const share = async (args: PerformActionArgs, judged: Judged, command: Command) => {
  const { amendment, definition, dossier, facts, passage } = judged
  const { payload } = args
  // What happens by itself goes on, and its parent is told if a case cannot be begun.
  if (!amendment && args.system !== true) await refuseUnbegun(payload, definition, passage)
  const doWrite = () => write(args, judged, command)
  return amendment
    ? doWrite()
    : sharingOut({ definition, facts, instance: instanceOf(dossier), passage, payload, write: doWrite })
}

/** Whether something was written meanwhile, and leaves this command as good as it was. */
const isStillGood = async (
  { actor, collection, id, payload, rev }: PerformActionArgs,
  judgedOn: number,
): Promise<boolean> => {
  const { flow, rev: present } = instanceOf(await findDossier({ asker: actor, collection, id, payload }))
  return rev !== undefined && present > judgedOn && flow.rev === present && rev >= flow.since
}

const write = async (
  args: PerformActionArgs,
  judged: Judged,
  { key, request }: Command,
): Promise<null | Performed> => {
  const { collection, id, payload } = args
  const { actor, amendment, definition, delegator, dossier, facts, opened } = judged
  const at = now()
  const before = instanceOf(dossier)
  const { rev } = judged.passage.next
  // Whoever has done their part is waited for no more.
  const others = before.flow.assignees.filter((id) => id !== actor.id)
  const passage = amendment
    ? {
        ...judged.passage,
        effects: [],
        next: { ...before, flow: { ...before.flow, assignees: others, rev, since: rev }, rev },
        path: [],
      }
    : judged.passage
  const command = { action: args.action, comment: args.comment, data: args.data ?? {} }
  const extra = amendment
    ? await amendment.set()
    : ((await subjects[collection].set?.({ actor, at, command, dossier, passage, payload })) ?? {})
  const written = await writePassage({
    actor,
    at,
    automatic: args.system ?? false,
    cause: args.cause,
    changes: args.data ? { data: args.data } : {},
    collection,
    comment: args.comment,
    commandKey: key ?? `${collection}:${id}:${String(rev)}`,
    definition,
    delegator,
    dossier,
    extra: { ...opened, ...extra },
    facts,
    history: { action: args.action, label: amendment?.label ?? passage.transition.label.vi },
    passage,
    payload,
    request,
    via: args.via,
  })
  return written ? { rev: passage.next.rev, state: passage.next.state } : null
}
