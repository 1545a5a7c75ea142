import type { FormDefinition } from '../../forms/types.ts'

/** Gives the definition to the person as a file. */
export function exportForm(definition: FormDefinition): void {
  const blob = new Blob([`${JSON.stringify(definition, null, 2)}\n`], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${definition.key}.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
