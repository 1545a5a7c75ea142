import type { FormDefinition } from '../../forms/types.ts'

/** A form as the interface gives it. */
export type FormDoc = {
  definition: FormDefinition
  id: number | string
  key: string
  latestNumber?: null | number
  latestVersion?: null | string | { id: number | string }
  rev?: null | number
  title: string
}
