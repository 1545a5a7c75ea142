import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/text.ts'
import type { RecordSource } from './recordSource.ts'
import type { ScoreSheet } from './scoring/scoreSheet.ts'

export type Option = { label: Text; value: string }

/** A rule of its own: wrong when the FEEL expression is not true. */
export type FieldRule = { expression: string; message: Text }

/** A column of a table field: any keyed field type but a table. */
export type ColumnDefinition = FieldDefinition

export type FieldDefinition = {
  /** File field: MIME types accepted. */
  accept?: string[]
  columns?: ColumnDefinition[]
  default?: unknown
  /** The default as FEEL over the context and the answers that start before it. */
  defaultFormula?: string
  /** How a choice is drawn; the type's own way when absent. */
  display?: 'buttons' | 'checkboxes' | 'list' | 'radio'
  /** Computed value (FEEL over the answers). */
  formula?: string
  help?: Text
  /** Rating: what the highest value means. */
  highLabel?: Text
  key: string
  label: Text
  /** Rating: what the lowest value means. */
  lowLabel?: Text
  max?: number
  maxItems?: number
  maxLength?: number
  maxSize?: number
  min?: number
  minItems?: number
  minLength?: number
  options?: Option[]
  placeholder?: Text
  /** Where the value is prefilled from: `person.fullName`, `unit.name`, `campaign.year` … */
  prefill?: string
  readOnly?: boolean | string
  required?: boolean | string
  /** Matrix: what is asked about, one line each; the options are its columns. */
  rows?: Option[]
  rules?: FieldRule[]
  /** Score sheet: its criteria and who scores. */
  sheet?: ScoreSheet
  /** Choices and references: the records that are offered. */
  source?: RecordSource
  /** Column of a table: what stands below it. */
  total?: 'average' | 'count' | 'max' | 'min' | 'sum'
  /** Name of a field type in the catalogue. */
  type: string
  /** FEEL: shown while true. */
  visible?: string
  width?: 'full' | 'half' | 'third'
}

export type SectionDefinition = {
  description?: Text
  fields: FieldDefinition[]
  /** FEEL: the unit (key or id) that fills this section in, or a list of them. Whoever writes the dossier when absent. */
  filledBy?: string
  key: string
  title: Text
  visible?: string
}

export type PageDefinition = { key: string; sections: SectionDefinition[]; title: Text }

export type FormDefinition = {
  formatVersion: 1
  key: string
  /** What the administrator should know, e.g. what is still to be checked against the law. */
  notes?: Text
  pages: PageDefinition[]
  title: Text
}

export type Answers = Record<string, unknown>

/** What FEEL formulas see beside the answers: `person`, `unit`, `campaign`, `actor`, `today`. */
export type FormContext = Record<string, unknown>

/** What one row of a table may have at this moment, by keys of its columns. */
export type RowJudgement = { readOnly: string[]; required: string[]; visible: string[] }

/** A table at this moment: each of its rows, and what a new row would be. */
export type TableJudgement = { blank: RowJudgement; rows: RowJudgement[] }

export type Judgement = {
  /** The answers with hidden ones dropped and values normalised (NFC, trimmed). */
  answers: Answers
  computed: Answers
  problems: Problem[]
  /** Keys of required fields at this moment. */
  required: string[]
  /** Keys of fields that are read-only at this moment; `sheet.unit` where only that part of an answer is. */
  readOnly: string[]
  /** The cells of tables, by the key of the table. */
  tables: Record<string, TableJudgement>
  /** Keys of fields (and sections) that are shown. */
  visible: string[]
}
