/** A tag in a text: FEEL between braces, with a format behind a bar if need be, as in document templates. */
export const tagPattern = /\{([^{}]*)\}/g
