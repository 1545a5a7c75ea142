import { shippedWorkflows } from '../../../src/definitions/workflows/index.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import { startInstance } from '../../../src/workflow/startInstance.ts'
import type { Command, Facts, Instance, WorkflowDefinition } from '../../../src/workflow/types.ts'

export const workflowOf = (key: string): WorkflowDefinition => {
  const found = shippedWorkflows[key]
  if (found === undefined) throw new Error(`no workflow ${key}`)
  return found
}

export const everything = {
  agendaSize: 1,
  consentGiven: true,
  hasForm: true,
  hasWorkflow: true,
  lines: 1,
  linesToVote: 1,
  numberTaken: false,
  quorumReached: true,
  round: 1,
  signaturesComplete: true,
  signedInFuture: false,
  takenLines: 0,
  windowValid: true,
}

export const factsOf = (given: Partial<Facts>): Facts => ({
  actor: { id: 'u', roles: [] },
  calendar: { holidays: [], workedWeekends: [] },
  context: everything,
  formProblems: [],
  now: '2026-03-02T02:00:00.000Z',
  relations: [],
  ...given,
})

export const attempt = (
  definition: WorkflowDefinition,
  instance: Instance,
  action: string,
  facts: Partial<Facts>,
  system = false,
) => {
  const data = { number: '12/QĐ-VP', signedOn: '2026-03-02' }
  const command: Command = { action, comment: 'Có lý do.', data, rev: instance.rev, system }
  return performCommand({ command, definition, facts: factsOf(facts), instance })
}

export const start = (definition: WorkflowDefinition) =>
  startInstance(definition, factsOf({}).now, factsOf({}).calendar)
export const at = (state: string): Instance => ({ dueAt: null, previousState: null, rev: 1, state })
