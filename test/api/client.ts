import { demoPassword } from './seedServer.ts'
import { signIn } from './signIn.ts'

export type Reply = {
  body: Record<string, unknown> & { errors?: { code: string; message: string; path?: string }[] }
  status: number
}

/** One signed-in program: JSON in and out. */
export const client = (url: string, token?: string) => {
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> => {
    const response = await fetch(`${url}${path}`, {
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...headers,
      },
      method,
    })
    const text = await response.text()
    return {
      body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Reply['body'],
      status: response.status,
    }
  }
  return {
    get: (path: string) => ask('GET', path),
    patch: (path: string, body: unknown, headers?: Record<string, string>) =>
      ask('PATCH', path, body, headers),
    post: (path: string, body: unknown = {}, headers?: Record<string, string>) =>
      ask('POST', path, body, headers),
    query: (query: string, variables: Record<string, unknown> = {}) =>
      ask('POST', '/api/graphql', { query, variables }),
  }
}

export type Client = ReturnType<typeof client>

/** Tokens of this test file's sign-ins: to check a password is a third of a second's work. */
const tokens = new Map<string, string>()

/** Signs a demo account in, once for as long as the server takes it: `standing-officer` or `unit-head.kinhte`. */
export const signInAs = async (url: string, name: string): Promise<Client> => {
  const key = `${url} ${name}`
  const known = tokens.get(key)
  if (known !== undefined && (await isTaken(url, known))) return client(url, known)
  const token = await signIn({ email: `${name}@demo.example.vn`, password: demoPassword, url })
  tokens.set(key, token)
  return client(url, token)
}

/** Another server may have come to the same port, and a session may have ended. */
const isTaken = async (url: string, token: string): Promise<boolean> => {
  const me = await client(url, token).get('/api/users/me')
  return me.status === 200 && Boolean(me.body['user'])
}
