import type { Text } from '../shared/text.ts'
import type { Refusal } from './types.ts'

/** A refusal with one reason. */
export const refuse = (status: Refusal['status'], code: string, message: Text, path?: string): Refusal => ({
  ok: false,
  problems: [path === undefined ? { code, message } : { code, message, path }],
  status,
})
