import type { AdminViewServerProps } from 'payload'

import { HealthDesk } from '../health/HealthDesk.tsx'
import { WorkView } from './WorkView.tsx'

/** How the work behind the scenes goes: `/admin/health`. */
export function HealthView(props: AdminViewServerProps) {
  return (
    <WorkView {...props} path="/admin/health">
      <HealthDesk />
    </WorkView>
  )
}
