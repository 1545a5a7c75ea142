import type { Text } from '../shared/text.ts'

/** A mail in the procedure's own words; in its texts FEEL stands between braces, as in document templates. */
export type ProcedureMail = { body: Text; key: string; subject: Text }
