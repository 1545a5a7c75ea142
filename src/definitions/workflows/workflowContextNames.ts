/** The names that the conditions of each shipped workflow may use; services give them in the context. */
export const workflowContextNames: Record<string, string[]> = {
  'nomination-annual': [],
  'council-session': ['agendaSize', 'quorumReached', 'round', 'signaturesComplete'],
  exemplar: ['consentGiven'],
  decision: ['lines'],
  campaign: ['hasForm', 'hasWorkflow', 'windowValid'],
}
