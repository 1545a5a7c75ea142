/** How many nominations one decision takes: a list that can still be read and signed. */
export const mostDecisionLines = 500
