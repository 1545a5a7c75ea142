/** What every list gives at once at most. */
export const pageSize = 250
