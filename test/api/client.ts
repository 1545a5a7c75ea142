import { demoPassword } from './seedServer.ts'

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

/** Signs a demo account in: `standing-officer` or `unit-head.kinhte`. */
export const signInAs = async (url: string, name: string): Promise<Client> => {
  const { body, status } = await client(url).post('/api/users/login', {
    email: `${name}@demo.example.vn`,
    password: demoPassword,
  })
  if (status !== 200) throw new Error(`${name} could not sign in: ${String(status)} ${JSON.stringify(body)}`)
  return client(url, String(body['token']))
}
