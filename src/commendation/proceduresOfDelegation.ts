/**
 * Which dossiers a delegation is for, as the condition of a query over a collection with a workflow; null for all of
 * them. `workflows` is what the delegation keeps: keys, or nothing.
 */
export const proceduresOfDelegation = (workflows: unknown) => {
  const keys = Array.isArray(workflows) ? workflows.filter((key) => typeof key === 'string') : []
  return keys.length === 0 ? null : { 'workflowVersion.source.key': { in: keys } }
}
