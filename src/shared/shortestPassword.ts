/** The fewest characters of a password. Length counts for more than signs and capitals, and a phrase is easy to keep. */
export const shortestPassword = 12
