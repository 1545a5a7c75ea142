import type { Text } from '../../shared/text.ts'
import type { Parse } from './parse.ts'

/** A definition as the interface gives it. */
export type DesignDoc<D> = {
  definition: D
  id: number | string
  key: string
  latestNumber?: null | number
  latestVersion?: null | string | { id: number | string }
  rev?: null | number
  title: string
}

/** What designers of forms and of workflows do alike, and what differs. */
export type DesignKind<D> = {
  /** Where a draft waits in this browser until the server has it. */
  draftKey: (id: number | string) => string
  parse: Parse<D>
  /** Title of the dialog that publishes. */
  publishing: Text
  slug: 'forms' | 'workflows'
  titleOf: (definition: D) => Text
}
