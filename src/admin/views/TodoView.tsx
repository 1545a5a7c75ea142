import type { AdminViewServerProps } from 'payload'

import { TodoCentre } from '../todo/TodoCentre.tsx'
import { WorkView } from './WorkView.tsx'

/** Where everything that waits is listed: `/admin/todo`. */
export function TodoView(props: AdminViewServerProps) {
  return (
    <WorkView {...props} path="/admin/todo">
      <TodoCentre />
    </WorkView>
  )
}
