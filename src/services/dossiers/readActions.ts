import type { Payload } from 'payload'

import { availableActions } from '../../workflow/availableActions.ts'
import { canWriteAnswers } from '../../workflow/canWriteAnswers.ts'
import { availableEveryday } from '../../workflow/everyday/availableEveryday.ts'
import { earlierStates } from '../../workflow/earlierStates.ts'
import { othersWhoMayAct } from '../../workflow/othersWhoMayAct.ts'
import { nextSteps } from '../../workflow/outlook/nextSteps.ts'
import { relationsNow, turnNow } from '../../workflow/relationsNow.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { FieldPermission } from '../../workflow/stateTypes.ts'
import { facesOf } from '../seal/facesOf.ts'
import { readSeal } from '../seal/readSeal.ts'
import { sectionsFor } from '../sections/sectionsFor.ts'
import { unseenBy } from '../sections/unseenBy.ts'
import type { Person } from './actorOf.ts'
import { branchesOf } from './branchesOf.ts'
import { delegatedActions } from './delegatedActions.ts'
import { delegatorsOf } from './delegatorsOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { factsFor } from './factsFor.ts'
import { fieldGate } from './fieldGate.ts'
import { fieldsOfForm } from './fieldsOfForm.ts'
import { formOf } from './formOf.ts'
import { instanceOf } from './instanceOf.ts'
import { offeredTo } from './offeredTo.ts'
import { readChildren } from './readChildren.ts'
import { reasonsOfTurn } from './reasonsOfTurn.ts'
import { subjects } from './subjects.ts'
import { workflowOf } from './workflowOf.ts'

type Args = { actor: Person; collection: WorkflowCollection; dossier: Dossier; payload: Payload }

/** What this person may do now – also in the name of others –, whose turn it is, and how far parallel work has come. */
export const readActions = async ({ actor, collection, dossier, payload }: Args) => {
  const definition = await workflowOf(payload, dossier)
  const state = stateOf(definition, dossier.state)
  const instance = instanceOf(dossier)
  const [face, ...others] = facesOf(definition, dossier, actor)
  const asked = {
    actor: face,
    command: { action: '', data: {} },
    definition,
    dossier,
    payload,
    subject: subjects[collection],
  }
  const facts = await factsFor(asked)
  const all = [facts, ...(await Promise.all(others.map((each) => factsFor({ ...asked, actor: each }))))]
  const { people, permission } = await fieldGate(payload, dossier, actor)
  const keys = await fieldsOfForm(payload, dossier)
  const fields = keys.map((key) => [key, permission(key)] as const)
  const mayWrite =
    all.some(({ actor: { id, roles }, relations }) =>
      canWriteAnswers(definition, dossier.state, roles, relationsNow(definition, instance, id, relations)),
    ) || fields.some(([, given]) => given === 'write' || given === 'required')
  const lenders = await delegatorsOf(payload, actor.id, { workflow: definition.key })
  const { correction, heldSince, holder } = instance.flow
  const nameOf = (id: string) => facts.directory.people.find((person) => person.id === id)?.name ?? ''
  const named = (ids: string[]) => ids.map((id) => ({ id, name: nameOf(id) }))
  return {
    actions: offeredTo(all, (each) => availableActions({ definition, facts: each, instance })),
    branches: branchesOf(state, instance, named),
    children: await readChildren({ actor, collection, definition, dossier, payload }),
    // Who acts for others writes what is open to these, such as a unit's section.
    canWrite: mayWrite && heldSince === null,
    correction: correction && {
      by: named([correction.by])[0],
      fields: correction.fields,
      since: correction.rev,
    },
    delegated: await delegatedActions({ all, asked: { ...asked, actor }, definition, instance, lenders }),
    dueAt: dossier.dueAt ?? null,
    // Where it can be returned to.
    earlier: earlierStates(definition, instance).map(({ key, label }) => ({ key, label })),
    everyday: offeredTo(all, (each) => availableEveryday({ definition, facts: each, instance })),
    fields: Object.fromEntries(fields),
    heldSince: heldSince && { at: heldSince.at, by: named([heldSince.by])[0] },
    holder: holder === null ? null : named([holder])[0],
    // What can happen as it stands, and where that leads.
    next: nextSteps(definition, instance),
    others: othersWhoMayAct({ definition, facts, instance }).filter(({ id }) => id !== actor.id),
    // Since when the dossier that began this case no longer waits for it.
    parentLeftAt: instance.flow.parent?.leftAt ?? null,
    phase: state?.phase ?? null,
    rev: dossier.rev,
    seal: await readSeal({ actor, definition, dossier, facts, payload }),
    sections: await sectionsFor({ actor, dossier, payload, people, permission }),
    since: instance.flow.enteredAt,
    state: dossier.state,
    stateLabel: state?.label ?? null,
    unseen: await unseenBy({ actor, dossier, hidden: hiddenOf(fields), payload }),
    turn: named(turnNow(definition, instance)),
    watchers: named(instance.flow.watchers),
    copies: instance.flow.copies.map(({ readAt, user }) => ({ ...named([user])[0], readAt })),
    // Why it waits for whoever asks; empty where it does not.
    why: reasonsOfTurn({
      definition,
      faces: all,
      form: (await formOf(payload, dossier))?.definition ?? null,
      instance,
      lenders,
    }),
  }
}

const hiddenOf = (fields: (readonly [string, FieldPermission])[]): string[] =>
  fields.filter(([, permission]) => permission === 'hidden').map(([key]) => key)
