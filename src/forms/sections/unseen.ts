import type { TableJudgement } from '../types.ts'

/** How a field or section stands that depends on answers which somebody does not see. */
export type UnseenVerdict = {
  computed?: unknown
  /** Its own key, or parts of it (`sheet.unit`). */
  readOnly: string[]
  required: boolean
  table?: TableJudgement
  visible: boolean
}

/** By key of the field or section. */
export type Unseen = Record<string, UnseenVerdict>
