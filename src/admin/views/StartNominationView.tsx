import type { AdminViewServerProps } from 'payload'

import { StartNomination } from '../start/StartNomination.tsx'
import { WorkView } from './WorkView.tsx'

/** Where a nomination is begun: `/admin/start`. */
export function StartNominationView(props: AdminViewServerProps) {
  return (
    <WorkView {...props} path="/admin/start">
      <StartNomination />
    </WorkView>
  )
}
