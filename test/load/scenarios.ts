import { sample } from './sample.ts'

type Target = Record<string, unknown>
export type Task = { connections: number; headers: Record<string, string>; kind: string; targets: Target[] }
export type Scenario = { expected: string; name: string; title: string }

/** What is measured, in the order in which it is told; `expected` is what the front door alone should bring. */
export const scenarios: Scenario[] = [
  { expected: '≥ 1.3', name: 'list', title: 'danh sách công khai / public list' },
  { expected: '≥ 1.6', name: 'document', title: 'một hồ sơ, đã đăng nhập / one dossier' },
  { expected: '≥ 1.2', name: 'graphql', title: 'danh sách GraphQL / GraphQL list' },
  {
    expected: '≥ 1.0',
    name: 'write',
    title: 'thao tác có kiểm soát ↔ cập nhật thường / guarded action ↔ plain update',
  },
]

const query =
  'query { Exemplars(limit: 10, sort: "-publishedAt") { docs { id title summary holderName unitName slug publishedAt } totalDocs } }'

const ask = async (
  origin: string,
  path: string,
  init: RequestInit = {},
): Promise<Record<string, unknown>> => {
  const answer = await fetch(origin + path, {
    ...init,
    headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string> | undefined) },
  })
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`)
  return (await answer.json()) as Record<string, unknown>
}

type Found = { id: string; rev: number; state: string }

/** Signs in once for the whole run: sign-ins are limited by the minute. */
export const signIn = async (name: 'ours' | 'stock', origin: string): Promise<Record<string, string>> => {
  const email = name === 'ours' ? 'standing-head@demo.example.vn' : 'bench@example.vn'
  const body = JSON.stringify({ email, password: sample.password })
  const { token } = await ask(origin, '/api/users/login', { body, method: 'POST' })
  return { authorization: `JWT ${String(token)}` }
}

/** The tasks for one running system: the same addresses on both, save that ours acts where stock overwrites. */
export const tasksFor = async (
  name: 'ours' | 'stock',
  origin: string,
  headers: Record<string, string>,
): Promise<Record<string, Task>> => {
  const found = await ask(origin, '/api/nominations?depth=0&limit=8&where[state][in]=submitted,onHold', {
    headers,
  })
  const dossiers = found['docs'] as Found[]
  const targets = dossiers.map(({ id, rev, state }) => ({ held: state === 'onHold', id, rev }))
  return {
    document: {
      connections: 8,
      headers,
      kind: 'read',
      targets: dossiers.map(({ id }) => ({ path: `/api/nominations/${id}?depth=0` })),
    },
    graphql: {
      connections: 8,
      headers: {},
      kind: 'read',
      targets: [{ body: { query }, method: 'POST', path: '/api/graphql' }],
    },
    list: {
      connections: 8,
      headers: {},
      kind: 'read',
      targets: [{ path: '/api/exemplars?limit=10&sort=-publishedAt&depth=1' }],
    },
    write: { connections: 4, headers, kind: name === 'ours' ? 'action' : 'update', targets },
  }
}
