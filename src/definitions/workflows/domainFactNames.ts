import { workflowContextNames } from './workflowContextNames.ts'

/** Facts of the domain that services give to conditions: of the council, the decision, the campaign, the exemplar. */
export const domainFactNames: readonly string[] = Object.values(workflowContextNames).flat()
