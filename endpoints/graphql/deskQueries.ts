import { hasRole } from '../../access/hasRole.ts'
import { signedIn } from '../../access/signedIn.ts'
import { readHealth } from '../../src/services/health/readHealth.ts'
import { readNotices } from '../../src/services/notices/readNotices.ts'
import { readTodo } from '../../src/services/todo/readTodo.ts'
import { todoQuery } from '../../src/services/todo/todoQuery.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'

/** What waits for whom, what is new for them, and how the work behind the scenes goes. */
export const deskQueries = ({ int, json: type, optional }: GraphqlKit) => ({
  bell: guardedOperation({
    access: signedIn,
    args: {},
    run: (_input, actor, { payload }) => readNotices(payload, actor.id),
    type,
  }),
  health: guardedOperation({
    access: hasRole('system-admin', 'standing-head'),
    args: {},
    run: (_input, _actor, { payload }) => readHealth(payload),
    type,
  }),
  todo: guardedOperation({
    access: signedIn,
    args: { collection: optional, limit: int, page: int, q: optional, view: optional },
    run: (input, actor, req) => readTodo({ actor, query: todoQuery(input), req }),
    type,
  }),
})
