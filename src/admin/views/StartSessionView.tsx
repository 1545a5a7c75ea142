import type { AdminViewServerProps } from 'payload'

import { StartSession } from '../session/StartSession.tsx'
import { WorkView } from './WorkView.tsx'

/** Where a council session is set up: `/admin/start-session`. */
export function StartSessionView(props: AdminViewServerProps) {
  return (
    <WorkView {...props} path="/admin/start-session">
      <StartSession />
    </WorkView>
  )
}
