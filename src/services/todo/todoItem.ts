import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Text } from '../../shared/text.ts'
import { turnNow } from '../../workflow/relationsNow.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import { sealedId } from '../../workflow/seal/sealedId.ts'
import { sealedName } from '../../workflow/seal/sealedName.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { unitsToFill } from '../../workflow/unitsToFill.ts'
import { namesOfAccounts } from '../accounts/namesOfAccounts.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Delegator } from '../dossiers/delegatorsOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { subjects } from '../dossiers/subjects.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { isSealedOwner } from '../seal/isSealedOwner.ts'
import { now } from '../clock.ts'

export type TodoItem = {
  /** The campaign of a nomination, the procedure of a case. */
  about: null | string
  collection: WorkflowCollection
  dueAt: null | string
  id: string
  isLate: boolean
  /** Whether a section of the form waits for the unit of this person. */
  isToFill: boolean
  /** Whose work it is, where it is there by delegation; with the form of signature. */
  onBehalfOf: { id: string; kind: string; name: string } | null
  rev: number
  /** When it came to this step. */
  since: string
  state: string
  stateLabel: null | Text
  title: string
  turn: { id: string; name: string }[]
  workflowVersion: null | string
}

type Args = {
  actor: Person
  collection: WorkflowCollection
  dossier: Dossier
  about: null | string
  lent: Delegator[]
  payload: Payload
}

/** A dossier as a line of a to-do list. */
export const todoItem = async ({
  about,
  actor,
  collection,
  dossier,
  lent,
  payload,
}: Args): Promise<TodoItem> => {
  const definition = await workflowOf(payload, dossier)
  const instance = instanceOf(dossier)
  const turn = turnNow(definition, instance)
  const isOwn = turn.includes(actor.id) || (turn.includes(sealedId) && isSealedOwner(dossier, actor.id))
  const lender = isOwn ? undefined : lent.find(({ person }) => turn.includes(person.id))
  const dueAt = dossier.dueAt ?? null
  return {
    about,
    collection,
    dueAt,
    id: dossier.id,
    isLate: dueAt !== null && dueAt < now(),
    isToFill: actor.unit !== null && unitsToFill(definition, instance).includes(actor.unit),
    onBehalfOf: lender ? { id: lender.person.id, kind: lender.kind, name: lender.person.name } : null,
    rev: dossier.rev,
    since: instance.flow.enteredAt,
    state: dossier.state,
    stateLabel: stateOf(definition, dossier.state)?.label ?? null,
    title: subjects[collection].title(dossier),
    turn: [...(await named(payload, turn)), ...sealedIn(turn, definition, dossier)],
    workflowVersion: idOf(dossier.workflowVersion) ?? null,
  }
}

const sealedIn = (turn: string[], definition: WorkflowDefinition, { flow }: Dossier) =>
  turn.includes(sealedId) ? [{ id: sealedId, name: sealedName(definition, flow ?? undefined).vi }] : []

const named = async (payload: Payload, turn: string[]) => {
  const names = await namesOfAccounts(
    payload,
    turn.filter((id) => id !== sealedId),
  )
  return [...names].map(([id, name]) => ({ id, name }))
}
