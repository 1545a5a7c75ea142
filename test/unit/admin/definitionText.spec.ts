import { describe, expect, it } from 'vitest'

import { definitionText } from '../../../src/admin/design/definitionText.ts'
import { shippedForms } from '../../../src/definitions/forms/index.ts'
import { shippedWorkflows } from '../../../src/definitions/workflows/index.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import { parseWorkflowDefinition } from '../../../src/workflow/parseWorkflowDefinition.ts'

describe('definitionText', () => {
  it.each(Object.entries(shippedWorkflows))(
    'should write the workflow %s as the same bytes after an import',
    (_key, workflow) => {
      const text = definitionText(workflow, parseWorkflowDefinition)
      const imported = parseWorkflowDefinition(JSON.parse(text))
      if (!imported.ok) throw new Error(JSON.stringify(imported.problems))

      expect(imported.definition).toEqual(workflow)
      expect(definitionText(imported.definition, parseWorkflowDefinition)).toBe(text)
    },
  )

  it.each(Object.entries(shippedForms))(
    'should write the form %s as the same bytes after an import',
    (_key, form) => {
      const text = definitionText(form, parseFormDefinition)
      const imported = parseFormDefinition(JSON.parse(text))
      if (!imported.ok) throw new Error(JSON.stringify(imported.problems))

      expect(imported.definition).toEqual(form)
      expect(definitionText(imported.definition, parseFormDefinition)).toBe(text)
    },
  )

  it('should write a draft that cannot be read yet as it stands', () => {
    expect(definitionText({ key: 'x', states: [] }, parseWorkflowDefinition as never)).toBe(
      '{\n  "key": "x",\n  "states": []\n}\n',
    )
  })
})
