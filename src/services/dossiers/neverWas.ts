/** Marks the deletion of a dossier that lost the race to be begun: nobody was told of it, and it has no history. */
export const neverWas = 'neverWas'
