import { hasRole } from '../../access/hasRole.ts'
import { signedIn } from '../../access/signedIn.ts'
import { retryDelivery } from '../../src/services/health/retryDelivery.ts'
import { markRead } from '../../src/services/notices/markRead.ts'
import { importStaffList } from '../../src/services/staffList/importStaffList.ts'
import { newCalendarAddress } from '../newCalendarAddress.ts'
import { commonOf } from './commonOf.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'
import { objectIn } from './objectIn.ts'

/** One's own notices and calendar; what keeps the system going: a delivery tried again, a list of staff. */
export const deskMutations = ({ json: type, keyed, someJson, text }: GraphqlKit) => ({
  importStaffList: guardedOperation({
    access: hasRole('system-admin'),
    args: { data: someJson, ...keyed },
    run: (input, actor, req) =>
      importStaffList({
        ...commonOf(input, actor, req),
        input: objectIn(input, 'data'),
        user: req.user,
      }),
    type,
  }),
  makeCalendarAddress: guardedOperation({
    access: signedIn,
    args: {},
    run: (_input, _actor, req) => newCalendarAddress(req),
    type: text.type,
  }),
  markNoticesRead: guardedOperation({
    access: signedIn,
    args: { ids: { type } },
    run: ({ ids }, actor, { payload }) => markRead({ ids: ids ?? undefined, payload, user: actor.id }),
    type,
  }),
  retryDelivery: guardedOperation({
    access: hasRole('system-admin', 'standing-head'),
    args: { id: text, ...keyed },
    run: (input, actor, req) => retryDelivery({ ...commonOf(input, actor, req), id: String(input['id']) }),
    type,
  }),
})
