import type { DefaultServerCellComponentProps } from 'payload'

import { workflowOf } from '../../services/dossiers/workflowOf.ts'
import { say } from '../../shared/say.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import { StateBadge } from '../shared/StateBadge.tsx'
import { textOf } from '../shared/textOf.ts'

import '../admin.css'

/** The state of a dossier in a list, in the words of the workflow version it is pinned to. */
export async function StateCell({ cellData, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const state = textOf(cellData)
  if (state === '' || !rowData?.['workflowVersion']) return <>{state}</>
  const known = stateOf(await workflowOf(payload, rowData), state)
  const label = known ? say(known.label, i18n.language === 'en' ? 'en' : 'vi') : state

  return <StateBadge label={label} state={state} />
}
