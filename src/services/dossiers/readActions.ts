import type { Payload } from 'payload'

import { askedNow, countOf } from '../../workflow/approval/askedNow.ts'
import { availableActions } from '../../workflow/availableActions.ts'
import { canWriteAnswers } from '../../workflow/canWriteAnswers.ts'
import { availableEveryday } from '../../workflow/everyday/availableEveryday.ts'
import { fieldPermissionsOf } from '../../workflow/fieldPermissionsOf.ts'
import { othersWhoMayAct } from '../../workflow/othersWhoMayAct.ts'
import { relationsNow, turnNow } from '../../workflow/relationsNow.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type {
  AvailableAction,
  Facts,
  Instance,
  StateDefinition,
  WorkflowDefinition,
} from '../../workflow/types.ts'
import type { Person } from './actorOf.ts'
import { delegatorsOf } from './delegatorsOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { factsFor } from './factsFor.ts'
import { fieldsOfForm } from './fieldsOfForm.ts'
import { instanceOf } from './instanceOf.ts'
import { readChildren } from './readChildren.ts'
import { subjects } from './subjects.ts'
import { workflowOf } from './workflowOf.ts'

type Args = { actor: Person; collection: WorkflowCollection; dossier: Dossier; payload: Payload }

/** What this person may do now – also in the name of others –, whose turn it is, and how far parallel work has come. */
export const readActions = async ({ actor, collection, dossier, payload }: Args) => {
  const definition = await workflowOf(payload, dossier)
  const state = stateOf(definition, dossier.state)
  const instance = instanceOf(dossier)
  const asked = {
    actor,
    command: { action: '', data: {} },
    definition,
    dossier,
    payload,
    subject: subjects[collection],
  }
  const facts = await factsFor(asked)
  const relations = relationsNow(definition, instance, actor.id, facts.relations)
  const permission = fieldPermissionsOf(definition, instance, { ...actor, relations: facts.relations })
  const { correction, heldSince, holder } = instance.flow
  const nameOf = (id: string) => facts.directory.people.find((person) => person.id === id)?.name ?? ''
  const named = (ids: string[]) => ids.map((id) => ({ id, name: nameOf(id) }))
  return {
    actions: availableActions({ definition, facts, instance }),
    branches: branchesOf(state, instance, named),
    children: await readChildren({ actor, collection, definition, dossier, payload }),
    canWrite: canWriteAnswers(definition, dossier.state, actor.roles, relations) && heldSince === null,
    correction: correction && {
      by: named([correction.by])[0],
      fields: correction.fields,
      since: correction.rev,
    },
    delegated: await delegatedActions({ actor, asked, definition, facts, instance, payload }),
    dueAt: dossier.dueAt ?? null,
    everyday: availableEveryday({ definition, facts, instance }),
    fields: Object.fromEntries((await fieldsOfForm(payload, dossier)).map((key) => [key, permission(key)])),
    heldSince: heldSince && { at: heldSince.at, by: named([heldSince.by])[0] },
    holder: holder === null ? null : named([holder])[0],
    others: othersWhoMayAct({ definition, facts, instance }),
    phase: state?.phase ?? null,
    rev: dossier.rev,
    since: instance.flow.enteredAt,
    state: dossier.state,
    stateLabel: state?.label ?? null,
    turn: named(turnNow(definition, instance)),
    watchers: named(instance.flow.watchers),
    copies: instance.flow.copies.map(({ readAt, user }) => ({ ...named([user])[0], readAt })),
  }
}

type Named = (ids: string[]) => { id: string; name: string }[]

const branchesOf = (state: StateDefinition | undefined, { flow }: Instance, named: Named) =>
  flow.tokens.map((token) => {
    const branch = state?.parallel?.branches.find(({ key }) => key === token.branch)
    return {
      asked: named(askedNow(state, token)),
      key: token.branch,
      label: branch?.label ?? null,
      mayAbstain: countOf(state, token).abstain === true,
      outcome: token.outcome,
      step: branch?.steps[token.step]?.label ?? null,
      votes: token.votes.map(({ at, choice, user }) => ({ at, choice, user: named([user])[0] })),
    }
  })

type Delegated = { action: AvailableAction; onBehalfOf: { id: string; kind: string; name: string } }

/** What only a delegation lets this person do. */
const delegatedActions = async (args: {
  actor: Person
  asked: Parameters<typeof factsFor>[0]
  definition: WorkflowDefinition
  facts: Facts
  instance: Instance
  payload: Payload
}): Promise<Delegated[]> => {
  const { actor, asked, definition, instance, payload } = args
  const own = new Set(
    [...availableActions(args), ...availableEveryday(args)]
      .filter(({ allowed }) => allowed)
      .map(({ name }) => name),
  )
  const delegators = await delegatorsOf(payload, actor.id, { workflow: definition.key })
  const lent: Delegated[] = []
  for (const { kind, person } of delegators) {
    const facts = await factsFor({ ...asked, onBehalfOf: person })
    const offered = [
      ...availableActions({ definition, facts, instance }),
      ...availableEveryday({ definition, facts, instance }),
    ].filter(({ allowed, name }) => allowed && !own.has(name))
    const covered = new Set<string>()
    for (const { name } of offered) {
      const within = await delegatorsOf(payload, actor.id, { action: name, workflow: definition.key })
      if (within.some((each) => each.person.id === person.id)) covered.add(name)
    }
    lent.push(
      ...offered
        .filter(({ name }) => covered.has(name))
        .map((action) => ({ action, onBehalfOf: { id: person.id, kind, name: person.name } })),
    )
  }
  return lent
}
