import type { ErrorItem } from '../../shared/errorItem.ts'
import type { Text } from '../../shared/text.ts'

export type ActionField = { key: string; label: Text; type: 'date' | 'text' }

export type OfferedAction = {
  allowed: boolean
  confirm?: Text
  /** Offered all the same: the refusal leads to each field that lacks something. */
  incomplete?: boolean
  label: Text
  name: string
  reasons: Text[]
  requires: { comment: boolean; fields: ActionField[] }
  tone: 'danger' | 'neutral' | 'primary'
}

export type ActionsReply = {
  actions: OfferedAction[]
  canWrite: boolean
  dueAt: null | string
  phase: Text
  rev: number
  state: string
  stateLabel: Text
  turn: { id: string; name: string }[]
}

export type CommandReply = { doc?: Doc; rev: number; state: string }

export type Doc = Record<string, unknown> & { id: number | string }

export type ListReply = { docs: Doc[]; totalDocs: number }

export type HistoryLine = {
  action: string
  actorName: null | string
  at: string
  automatic?: boolean
  changes?: null | Record<string, unknown>
  comment?: null | string
  from: null | string
  hash: string
  label: string | Text
  rev: number
  to: string
}

/** What went wrong with a request, ready to be shown. */
export type Failure = { items: ErrorItem[]; status: number }

export type Outcome<T> = { failure: Failure; ok: false } | { ok: true; value: T }
