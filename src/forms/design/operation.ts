import type { FieldDefinition, FormDefinition } from '../types.ts'
import type { FieldPlace, NodeRef } from './nodeRef.ts'

/** What a person does to a form in the designer. */
export type Operation =
  | { at: FieldPlace; field: FieldDefinition; kind: 'addField' }
  | { at: FieldPlace; kind: 'moveField'; ref: NodeRef }
  | { definition: FormDefinition; kind: 'replace'; why: 'import' | 'json' }
  | { fields: string[]; from: FormDefinition; index: number; kind: 'copyFields'; section: string }
  | { index: number; kind: 'addPage' }
  | { index: number; kind: 'addSection'; page: string }
  | { index: number; kind: 'movePage'; page: string }
  | { index: number; kind: 'moveSection'; page: string; section: string }
  | { key: string; kind: 'rename'; ref: NodeRef }
  | { kind: 'change'; properties: Record<string, unknown>; ref: NodeRef | null }
  | { kind: 'duplicate'; ref: NodeRef }
  | { kind: 'remove'; ref: NodeRef }
