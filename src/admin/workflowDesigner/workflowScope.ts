import { domainFactNames } from '../../definitions/workflows/domainFactNames.ts'
import { formNaming } from '../../forms/design/formNaming.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { commonContextNames } from '../../services/dossiers/commonContext.ts'
import { conditionFields } from '../design/editors/conditionFields.ts'
import type { FeelScope } from '../design/FeelScope.ts'
import { contextLabels } from './contextLabels.ts'

const contextNames = [...commonContextNames, ...domainFactNames]

/** What the conditions of a workflow may speak of: facts of the dossier, and the fields of the form it goes with. */
export function workflowScope(form: FormDefinition | null): FeelScope {
  const naming = form ? formNaming(form) : null
  const named = (name: string) => (Object.hasOwn(contextLabels, name) ? contextLabels[name] : undefined)
  return {
    fieldsOf: () => (form ? conditionFields(form) : []),
    namingOf: () => ({
      labelOf: (name) => naming?.labelOf(name.replace(/^answers\./, '')) ?? named(name),
      names: [...new Set([...contextNames, ...(naming?.names ?? [])])],
      valueLabelOf: (name, value) => naming?.valueLabelOf(name.replace(/^answers\./, ''), value),
    }),
  }
}
