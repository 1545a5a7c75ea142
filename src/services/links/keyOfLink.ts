/** The name of the one command that a link can give: history keeps it, so that a second one is never carried out. */
export const keyOfLink = (id: string): string => `one-time-link:${id}`
