import type { ValueKind } from '../expressions/valueKind.ts'
import type { Language } from '../shared/language.ts'
import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/text.ts'
import type { PlacedExpression } from './expressionsOf.ts'
import type { RecordSource } from './recordSource.ts'
import type { Explanation } from './scoring/explanation.ts'
import type { FieldDefinition } from './types.ts'

/** `draft`: nothing of a wrong type; `submit`: complete and right as well. */
export type Mode = 'draft' | 'submit'

/**
 * How its control stands on a page: one control under its label, several under a legend, one that says the label itself,
 * or nothing but what it draws.
 */
export type Frame = 'bare' | 'group' | 'inside' | 'label'

export type JsonSchema = Record<string, unknown>

export type SchemaTools = { schemaOf: (fields: FieldDefinition[]) => JsonSchema }

export type TextTools = {
  /** Names of people, units and files by id. */
  names: Record<string, string>
  textOf: (field: FieldDefinition, value: unknown) => string
}

/** One way in which people name a value that a field offers. */
export type OfferedText = { name: string; value: string }

/** What helps to read an answer that is given as text. `offered` are the records that the field offers. */
export type ReadTools = { language: Language; offered: OfferedText[] }

/** Who writes and when, as the server knows it. */
export type Stamp = { account: string; at: string; by: string }

export type ReplaceFile = (item: Record<string, unknown>, field: FieldDefinition, path: string) => unknown

/** What a kind of field is. The engine knows types through this and nothing else. */
export type FieldType = {
  /** Other types whose every answer is a right answer of this one as it stands. */
  accepts: string[]
  /** The bounds of its numbers where the field has none. */
  bounds?: { max?: number; min?: number }
  /** Whether it can be a column of a table. */
  canBeColumn: boolean
  /**
   * What is wrong with a value that is not empty and went through `normalize`. In draft mode only whether it is of
   * this type at all; a value that fails there is never stored.
   */
  check(value: unknown, field: FieldDefinition, path: string, mode: Mode): Problem[]
  /** What is wrong with a field of this type as the designer drew it. */
  checkDefinition?(field: FieldDefinition, path: string): Problem[]
  /** What follows from an answer: `computed` is kept beside it, `seen` is what formulas read in its place. */
  derive?(value: unknown, field: FieldDefinition): { computed: unknown; seen: unknown }
  emptyValue: unknown
  /** Why the derived values are what they are. */
  explain?(value: unknown, field: FieldDefinition): Explanation[]
  /** FEEL of its own, beside what every field has. */
  expressions?(field: FieldDefinition): PlacedExpression[]
  /** The field that a file is uploaded for, by the rest of its path (`evidence.quality`); null where it takes none. */
  fileFieldAt?(field: FieldDefinition, rest: string[]): FieldDefinition | null
  frame: Frame
  /** The answer that a text of a spreadsheet stands for, still to be checked; absent where no text can say it. */
  fromText?(text: string, field: FieldDefinition, tools: ReadTools): unknown
  /** Its answer is a list of rows, each with the answers of the columns. */
  hasColumns: boolean
  /** Its label is a sentence or more: what is declared, what is noted. */
  hasLongLabel: boolean
  /** Its value comes from the formula; what a client sends for it is ignored. */
  isComputed: boolean
  /** It has an answer. Headings and notes have none. */
  isKeyed: boolean
  jsonSchema(field: FieldDefinition, tools: SchemaTools): JsonSchema
  label: Text
  /** The answer with every file in it put through `replace`. */
  mapFiles?(value: unknown, field: FieldDefinition, path: string, replace: ReplaceFile): unknown
  /** What formulas can read inside of its value (`rows.amount`). */
  members?(field: FieldDefinition): string[]
  /** Required whatever the definition says. */
  mustAnswer: boolean
  /** The value as it is kept; null when there is none. A value of a wrong type is returned as it is. */
  normalize(value: unknown): unknown
  /** Parts of the answer that this person may not write now, as paths below the field. */
  readOnlyParts?(field: FieldDefinition, isTrue: (expression: string) => boolean): string[]
  /** The records whose keys are its answers, one or a list. That they exist is for the services to ask. */
  sourceOf?(field: FieldDefinition): RecordSource | undefined
  /** The answer with what only the server can say. `before` is the answer as it was kept. */
  stamp?(value: unknown, before: unknown, stamp: Stamp): unknown
  /** The properties that the designer offers besides key, label, help, visible, required, readOnly and width. */
  takes: (keyof FieldDefinition)[]
  /** The answer for print and history. */
  toText(value: unknown, field: FieldDefinition, language: Language, tools: TextTools): string
  type: string
  /** What sort of value formulas read; null when it is not known beforehand. */
  valueKind: ValueKind
  /** What the person is asked to do: `nhập`, `chọn`, `tải lên`. */
  verb: Text
}
