import { demoPassword } from './seedServer.ts'

export type GraphqlError = {
  code: string
  extensions: {
    code: string
    problems?: { code: string; message: string; path?: string }[]
    statusCode?: number
  }
  message: string
}
export type GraphqlReply = {
  data?: Record<string, unknown> | null
  errors?: GraphqlError[]
  status: number
}

/** One program that speaks GraphQL only. */
export const graphqlClient = (url: string, token?: string) => {
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<GraphqlReply> => {
    const response = await fetch(`${url}/api/graphql`, {
      body: JSON.stringify({ query, variables }),
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      method: 'POST',
    })
    return { ...((await response.json()) as Omit<GraphqlReply, 'status'>), status: response.status }
  }
  return {
    /** The answer as it is, refusals included. */
    ask,
    /** The one field of an answer that must succeed. */
    get: async <Value>(query: string, variables: Record<string, unknown> = {}): Promise<Value> => {
      const { data, errors } = await ask(query, variables)
      if (errors || !data) throw new Error(`${query}\n${JSON.stringify(errors)}`)
      return Object.values(data)[0] as Value
    },
  }
}

export type GraphqlClient = ReturnType<typeof graphqlClient>

const LOGIN =
  'mutation ($email: String!, $password: String) { loginUser(email: $email, password: $password) { token } }'

/** Signs a demo account in by the login mutation: `standing-officer` or `unit-head.kinhte`. */
export const signInByGraphql = async (url: string, name: string): Promise<GraphqlClient> => {
  const { token } = await graphqlClient(url).get<{ token: string }>(LOGIN, {
    email: `${name}@demo.example.vn`,
    password: demoPassword,
  })
  return graphqlClient(url, token)
}
