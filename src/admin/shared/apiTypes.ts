import type { PrefillRecords } from '../../forms/prefill/prefillRecords.ts'
import type { Unseen } from '../../forms/sections/unseen.ts'
import type { FormContext, FormDefinition } from '../../forms/types.ts'
import type { ErrorItem } from '../../shared/errorItem.ts'
import type { NextStep } from '../../workflow/outlook/nextSteps.ts'
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
  requires: { comment: boolean; commentMin?: number; fields: ActionField[] }
  tone: 'danger' | 'neutral' | 'primary'
}

type Named = { id: string; name: string }

/** Something that only a delegation lets this person do. */
export type DelegatedAction = { action: OfferedAction; onBehalfOf: Named & { kind: string } }

export type BranchReply = {
  asked: Named[]
  /** Who has claimed it. */
  holder: Named | null
  /** Whether one of those asked is to claim it. */
  isUnclaimed: boolean
  key: string
  label: null | Text
  mayAbstain: boolean
  outcome: 'no' | 'yes' | null
  step: null | Text
  votes: { at: string; choice: 'abstain' | 'no' | 'yes'; user?: Named }[]
}

export type FieldPermissions = Record<string, 'hidden' | 'read' | 'required' | 'write'>

/** A section that certain units fill in. */
export type SectionReply = { isComplete: boolean; isMine: boolean; key: string; units: Named[] }

/** `case` is null before it is there, and for whoever may not read it. */
export type ChildReply = {
  /** `failed`: it could not be begun. `left`: it is no longer waited for. */
  standing: 'failed' | 'left' | null
  case: null | { id: string; number: null | string; title: string }
  outcome: 'no' | 'yes' | null
  stateLabel: null | Text
  unit: null | Named
}

/** How it keeps secret who began it; `identity` for those who have opened the seal. */
export type SealReply = {
  hasOtherKey: boolean
  identity: null | { email: string; id: string; name: string; unit: null | string }
  isMine: boolean
  name: Text
  state: 'draft' | 'kept'
}

export type ActionsReply = {
  actions: OfferedAction[]
  branches: BranchReply[]
  canWrite: boolean
  /** Cases that it has begun. */
  children: ChildReply[]
  /** Which fields may be corrected while it has been returned, and by whom it was. */
  correction: { by?: Named; fields: string[] } | null
  delegated: DelegatedAction[]
  dueAt: null | string
  /** The steps that it has been through, where it can be returned to. */
  earlier: { key: string; label: Text }[]
  everyday: OfferedAction[]
  /** What this person may do with each field of the form. */
  fields: FieldPermissions
  heldSince: { at: string; by?: Named } | null
  /** What can happen as it stands. */
  next: NextStep[]
  /** Who else could act as it stands. */
  others: (Named & { actions: { label: Text; name: string }[] })[]
  /** Since when the dossier that began this case no longer waits for it. */
  parentLeftAt: null | string
  phase: Text
  rev: number
  seal: null | SealReply
  sections: SectionReply[]
  /** When it came to this step. */
  since: string
  state: string
  stateLabel: Text
  /** How fields stand that follow from answers which this person does not see. */
  unseen: Unseen
  turn: Named[]
  /** Why it waits for whoever asks. */
  why: Text[]
}

export type CommandReply = { doc?: Doc; rev: number; state: string }

export type Doc = Record<string, unknown> & { id: number | string }

/** A dossier's form, what its formulas see and what it is prefilled from. */
export type FormReply = { context: FormContext; definition: FormDefinition; records: PrefillRecords }

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
  /** The name of whoever it was done for. */
  onBehalfOf?: null | string
  rev: number
  to: string
  /** What keys and ids that were given with it are called. */
  words?: Record<string, Text>
}

/** What went wrong with a request, ready to be shown. */
export type Failure = { items: ErrorItem[]; status: number }

export type Outcome<T> = { failure: Failure; ok: false } | { ok: true; value: T }
