/** Names that reach into the language below; to expressions they do not exist. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
