/** The names that the conditions of each shipped workflow may use; services give them in the context. */
export const workflowContextNames: Record<string, string[]> = {
  'nomination-annual': [],
  'council-session': [
    'agendaSize',
    'countConfirmed',
    'heldOn',
    'linesToVote',
    'quorumReached',
    'round',
    'signaturesComplete',
    'tellersNamed',
  ],
  exemplar: ['consentGiven'],
  decision: ['lines', 'numberTaken', 'signedInFuture', 'takenLines'],
  campaign: ['closesOn', 'hasForm', 'hasWorkflow', 'opensOn', 'windowValid', 'year'],
}
