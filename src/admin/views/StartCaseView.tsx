import type { AdminViewServerProps } from 'payload'

import { StartCase } from '../start/StartCase.tsx'
import { WorkView } from './WorkView.tsx'

/** Where a case of any procedure is begun: `/admin/start-case`. */
export function StartCaseView(props: AdminViewServerProps) {
  return (
    <WorkView {...props} path="/admin/start-case">
      <StartCase />
    </WorkView>
  )
}
