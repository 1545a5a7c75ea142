export type Conversion = 'first' | 'list' | 'number' | 'text'

/** Where the answers of a field of the old version go. Columns are named with their table: `rows.amount`. */
export type FieldMapping = {
  convert?: Conversion
  from: string
  /** Null: the answers are dropped. */
  to: null | string
  /** What becomes of single values, such as options that are gone; null drops the value. */
  values?: Record<string, null | string>
}
