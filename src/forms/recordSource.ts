/** Records kept elsewhere that a person chooses from. Which collections may be named is for the services to say. */
export type RecordSource = {
  collection: string
  /** All must hold. */
  filter?: { equals: boolean | number | string; field: string }[]
  /** The field of the record that people read. */
  label: string
  /** The field of the record that is kept as the answer; its id when absent. */
  value?: string
}

/** One record that an answer names. `path` is that of the answer. */
export type RecordReference = { path: string; source: RecordSource; value: string }
