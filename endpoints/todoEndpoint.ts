import type { Endpoint } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { readTodo } from '../src/services/todo/readTodo.ts'
import { todoQuery } from '../src/services/todo/todoQuery.ts'
import { signedInActor } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'

/** What waits for whom: the lists of the to-do centre. */
export const todoEndpoint: Endpoint = guardedEndpoint({
  access: signedIn,
  handler: async (req) => {
    const actor = signedInActor(req)
    const query = todoQuery(Object.fromEntries(req.searchParams))
    return Response.json(await readTodo({ actor, query, req }))
  },
  method: 'get',
  path: '/todo',
})
