'use client'

import { toBpmn } from '../../workflow/export/toBpmn.ts'
import { toMermaid } from '../../workflow/export/toMermaid.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { exportText } from '../design/exportText.ts'
import { useLanguage } from '../shared/useLanguage.ts'

/** Gives the drawing, as it is now, to other programs: BPMN 2.0 and Mermaid. */
export function ExportTools({ definition }: { definition: WorkflowDefinition }) {
  const language = useLanguage()
  const formats = [
    { end: 'bpmn', name: 'BPMN', to: toBpmn, type: 'application/xml' },
    { end: 'mmd', name: 'Mermaid', to: toMermaid, type: 'text/plain' },
  ]

  return (
    <>
      {formats.map(({ end, name, to, type }) => (
        <button
          className="td-button td-button--small"
          key={end}
          onClick={() => exportText(`${definition.key}.${end}`, to(definition, language), type)}
          type="button"
        >
          {name}
        </button>
      ))}
    </>
  )
}
