import type { PayloadRequest } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { formatDate } from '../../shared/formatDate.ts'

type Delegation = {
  endsOn: string
  from: unknown
  id: string
  reason: string
  revoked?: boolean | null
  startsOn: string
  to: unknown
}

/** A notice for each side, in the same write as the delegation itself. */
export const tellParties = async (req: PayloadRequest, delegation: Delegation): Promise<void> => {
  const { endsOn, id, reason, revoked, startsOn } = delegation
  const subject = revoked ? 'Ủy quyền đã chấm dứt' : 'Ủy quyền có hiệu lực'
  const days = `từ ${formatDate(startsOn)} đến hết ${formatDate(endsOn)}`
  for (const user of [idOf(delegation.from), idOf(delegation.to)]) {
    await req.payload.create({
      collection: 'notifications',
      data: {
        key: `delegation:${id}:${revoked ? 'end' : 'start'}:${user ?? ''}`,
        link: `/admin/collections/delegations/${id}`,
        subject: `${subject}, ${days}`,
        text: reason,
        user,
      },
      overrideAccess: true,
      req,
    })
  }
}
