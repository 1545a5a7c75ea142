import type { FormDefinition } from '../../forms/types.ts'
import type { DesignDoc } from '../design/designKind.ts'

/** A form as the interface gives it. */
export type FormDoc = DesignDoc<FormDefinition>
