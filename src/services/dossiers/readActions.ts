import type { Payload } from 'payload'

import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { isSectionComplete } from '../../forms/sections/isSectionComplete.ts'
import { askedNow, countOf } from '../../workflow/approval/askedNow.ts'
import { isUnclaimed } from '../../workflow/approval/branchPool.ts'
import { availableActions } from '../../workflow/availableActions.ts'
import { canWriteAnswers } from '../../workflow/canWriteAnswers.ts'
import { availableEveryday } from '../../workflow/everyday/availableEveryday.ts'
import { earlierStates } from '../../workflow/earlierStates.ts'
import { othersWhoMayAct } from '../../workflow/othersWhoMayAct.ts'
import { nextSteps } from '../../workflow/outlook/nextSteps.ts'
import { relationsNow, turnNow } from '../../workflow/relationsNow.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { FieldPermission } from '../../workflow/stateTypes.ts'
import type {
  AvailableAction,
  Facts,
  Instance,
  StateDefinition,
  WorkflowDefinition,
} from '../../workflow/types.ts'
import { sectionsIn } from '../sections/sectionsIn.ts'
import type { OwnedSection } from '../sections/sectionsOf.ts'
import { unseenBy } from '../sections/unseenBy.ts'
import { facesOf } from '../seal/facesOf.ts'
import { readSeal } from '../seal/readSeal.ts'
import type { Person } from './actorOf.ts'
import { delegatorsOf } from './delegatorsOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { factsFor } from './factsFor.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'
import { fieldGate } from './fieldGate.ts'
import { fieldsOfForm } from './fieldsOfForm.ts'
import { instanceOf } from './instanceOf.ts'
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
  const owned = await sectionsIn(payload, dossier)
  const { people, permission } = await fieldGate(payload, dossier, actor)
  const keys = await fieldsOfForm(payload, dossier)
  const fields = keys.map((key) => [key, permission(key)] as const)
  const mayWrite =
    all.some(({ actor: { id, roles }, relations }) =>
      canWriteAnswers(definition, dossier.state, roles, relationsNow(definition, instance, id, relations)),
    ) || fields.some(([, given]) => given === 'write' || given === 'required')
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
    delegated: await delegatedActions({
      actor,
      all,
      asked: { ...asked, actor },
      definition,
      instance,
      payload,
    }),
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
    sections: await sectionsFor({ actor, dossier, owned, payload, people, permission }),
    since: instance.flow.enteredAt,
    state: dossier.state,
    stateLabel: state?.label ?? null,
    unseen: await unseenBy({ actor, dossier, hidden: hiddenOf(fields), payload }),
    turn: named(turnNow(definition, instance)),
    watchers: named(instance.flow.watchers),
    copies: instance.flow.copies.map(({ readAt, user }) => ({ ...named([user])[0], readAt })),
    // Why it waits for whoever asks; empty where it does not.
    why: reasonsOfTurn({
      ...{ definition, faces: all, instance },
      form: (await formOf(payload, dossier))?.definition ?? null,
      lenders: await delegatorsOf(payload, actor.id, { workflow: definition.key }),
    }),
  }
}

/** What is open to somebody under any of their faces: allowed as one of them is allowed. */
const offeredTo = (all: Facts[], offer: (facts: Facts) => AvailableAction[]): AvailableAction[] => {
  const [first = [], ...rest] = all.map(offer)
  return rest.reduce(
    (known, more) => [
      ...known.map((each) => (each.allowed ? each : (more.find(({ name }) => name === each.name) ?? each))),
      ...more.filter(({ name }) => !known.some((each) => each.name === name)),
    ],
    first,
  )
}

type Sections = {
  actor: Person
  dossier: Dossier
  owned: OwnedSection[]
  payload: Payload
  people: Person[]
  permission: (field: string) => FieldPermission
}

/** The sections that units fill in, as far as this person may see them: whose they are, and whether they are complete. */
const sectionsFor = async ({ actor, dossier, owned, payload, people, permission }: Sections) => {
  const seen = owned.filter(({ section }) => section.fields.some(({ key }) => permission(key) !== 'hidden'))
  const form = seen.length > 0 ? await formOf(payload, dossier) : null
  if (!form) return []
  const { problems } = judgeAnswers({
    answers: dossier['answers'] ?? {},
    context: await formContext(payload, dossier, actor),
    definition: form.definition,
    mode: 'submit',
  })
  return seen.map(({ section, units }) => ({
    isComplete: isSectionComplete(section, problems),
    isMine: units.some(({ id }) => people.some(({ unit }) => id === unit)),
    key: section.key,
    units,
  }))
}

const hiddenOf = (fields: (readonly [string, FieldPermission])[]): string[] =>
  fields.filter(([, permission]) => permission === 'hidden').map(([key]) => key)

type Named = (ids: string[]) => { id: string; name: string }[]

const branchesOf = (state: StateDefinition | undefined, { flow }: Instance, named: Named) =>
  flow.tokens.map((token) => {
    const branch = state?.parallel?.branches.find(({ key }) => key === token.branch)
    return {
      asked: named(askedNow(state, token)),
      // Who has claimed it, and whether it waits for somebody who does.
      holder: token.holder ? (named([token.holder])[0] ?? null) : null,
      isUnclaimed: isUnclaimed(state, token),
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
  all: Facts[]
  asked: Parameters<typeof factsFor>[0]
  definition: WorkflowDefinition
  instance: Instance
  payload: Payload
}): Promise<Delegated[]> => {
  const { actor, all, asked, definition, instance, payload } = args
  const own = new Set(
    all
      .flatMap((facts) => [
        ...availableActions({ definition, facts, instance }),
        ...availableEveryday({ definition, facts, instance }),
      ])
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
