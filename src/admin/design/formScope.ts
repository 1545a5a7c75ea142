import { formNaming } from '../../forms/design/formNaming.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { conditionFields } from './editors/conditionFields.ts'
import type { FeelScope } from './FeelScope.ts'

/** What formulas inside a form may speak of. */
export const formScope = (definition: FormDefinition): FeelScope => ({
  fieldsOf: (table) => conditionFields(definition, table),
  namingOf: (table) => formNaming(definition, table),
})
