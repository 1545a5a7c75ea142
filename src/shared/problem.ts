import type { Text } from './text.ts'

/**
 * One thing that is wrong with an input, for a person to act on.
 * `code` is UPPER_SNAKE and stable; `path` names the field, dotted (`members.0.name`).
 */
export type Problem = { code: string; message: Text; path?: string }
