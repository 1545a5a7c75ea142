import { delegationCovers } from '../../commendation/delegationCovers.ts'
import { availableActions } from '../../workflow/availableActions.ts'
import { availableEveryday } from '../../workflow/everyday/availableEveryday.ts'
import type { AvailableAction, Facts, Instance, WorkflowDefinition } from '../../workflow/types.ts'
import type { Delegator } from './delegatorsOf.ts'
import { factsFor } from './factsFor.ts'

type Args = {
  /** What is known of the person, under each of their faces. */
  all: Facts[]
  asked: Parameters<typeof factsFor>[0]
  definition: WorkflowDefinition
  instance: Instance
  /** Those who lent them their power for this workflow. */
  lenders: Delegator[]
}

type Delegated = { action: AvailableAction; onBehalfOf: { id: string; kind: string; name: string } }

/** What only a delegation lets this person do. */
export const delegatedActions = async (args: Args): Promise<Delegated[]> => {
  const { all, asked, definition, instance, lenders } = args
  const allowedTo = (facts: Facts) =>
    [
      ...availableActions({ definition, facts, instance }),
      ...availableEveryday({ definition, facts, instance }),
    ].filter(({ allowed }) => allowed)
  const own = new Set(all.flatMap(allowedTo).map(({ name }) => name))
  const lent = new Map<string, Delegated>()
  for (const { actions, kind, person } of lenders) {
    const facts = await factsFor({ ...asked, onBehalfOf: person })
    for (const action of allowedTo(facts)) {
      const key = `${person.id}:${action.name}`
      // Two delegations by one person may cover the same step; it is offered once.
      if (own.has(action.name) || !delegationCovers(actions, action.name) || lent.has(key)) continue
      lent.set(key, { action, onBehalfOf: { id: person.id, kind, name: person.name } })
    }
  }
  return [...lent.values()]
}
