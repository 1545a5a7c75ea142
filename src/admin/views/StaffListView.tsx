import type { AdminViewServerProps } from 'payload'

import { StaffListDesk } from '../staffList/StaffListDesk.tsx'
import { WorkView } from './WorkView.tsx'

/** Units, staff and accounts from a spreadsheet: `/admin/staff-list`. */
export function StaffListView(props: AdminViewServerProps) {
  return (
    <WorkView {...props} path="/admin/staff-list">
      <StaffListDesk />
    </WorkView>
  )
}
