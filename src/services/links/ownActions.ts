import type { Payload } from 'payload'

import { askedNow, countOf } from '../../workflow/approval/askedNow.ts'
import { availableActions } from '../../workflow/availableActions.ts'
import { availableEveryday } from '../../workflow/everyday/availableEveryday.ts'
import { linkableActions, type LinkableAction } from '../../workflow/links/linkableActions.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { factsFor } from '../dossiers/factsFor.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { subjects } from '../dossiers/subjects.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'

type Args = { actor: Person; collection: WorkflowCollection; dossier: Dossier; payload: Payload }

/** What a person may do with a dossier now in their own name and lend by a link, and whether their voice may be withheld. */
export const ownActions = async ({ actor, collection, dossier, payload }: Args): Promise<OwnActions> => {
  const definition = await workflowOf(payload, dossier)
  const instance = instanceOf(dossier)
  const command = { action: '', data: {} }
  const subject = subjects[collection]
  const facts = await factsFor({ actor, command, definition, dossier, payload, subject })
  const asked = { definition, facts, instance }
  const state = stateOf(definition, instance.state)
  const mine = instance.flow.tokens.find((token) => askedNow(state, token).includes(actor.id))
  return {
    mayAbstain: mine !== undefined && countOf(state, mine).abstain === true,
    offered: linkableActions({ actions: availableActions(asked), everyday: availableEveryday(asked) }),
    state: state ?? null,
  }
}

type OwnActions = {
  mayAbstain: boolean
  offered: LinkableAction[]
  state: null | { label: { en: string; vi: string }; phase: { en: string; vi: string } }
}
