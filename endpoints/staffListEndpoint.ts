import type { Endpoint } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { importStaffList } from '../src/services/staffList/importStaffList.ts'
import { commandOf } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'

/** A list of units, staff and accounts out of a spreadsheet; accounts are the administrator's alone. */
export const staffListEndpoint: Endpoint = guardedEndpoint({
  access: hasRole('system-admin'),
  handler: async (req) => {
    const { actor, idempotencyKey, input } = await commandOf(req)
    const { payload, user } = req
    return Response.json(await importStaffList({ actor, idempotencyKey, input, payload, user }))
  },
  method: 'post',
  path: '/import',
})
