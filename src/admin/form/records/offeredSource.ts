import type { RecordSource } from '../../../forms/recordSource.ts'

/** A source of the panel's own screens. */
export type OfferedSource = RecordSource & {
  /** Only those that hold one of the values in the field. */
  among?: { field: string; values: string[] }
}
