import type { Payload, TypedUser } from 'payload'

import { roleKeys } from '../../../src/commendation/roles.ts'
import { demoPassword } from '../seedServer.ts'

export type Persona = {
  key: string
  /** The roles that count: none for a stranger or an account that was put out of use. */
  roles: readonly string[]
  token?: string
  unit?: string
  user?: TypedUser
}

const emailOf = (name: string) => `${name}@demo.example.vn`

const login = async (url: string, email: string): Promise<string> => {
  const response = await fetch(`${url}/api/users/login`, {
    body: JSON.stringify({ email, password: demoPassword }),
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  })
  return ((await response.json()) as { token: string }).token
}

/**
 * Everybody who asks: one account a role, the same roles of another unit, a stranger, an account that was put out of
 * use while it was signed in, and somebody who has left the council. Each signs in once.
 */
export const personasOf = async (payload: Payload, url: string): Promise<Persona[]> => {
  const extra = async (key: string, role: string) => {
    const data = { active: true, name: key, password: demoPassword, roles: [role] }
    await payload.create({ collection: 'users', data: { ...data, email: emailOf(key) } as never })
  }
  await extra('disabled', 'standing-head')
  await extra('ex-member', 'council-member')
  const accounts = [
    ...roleKeys.map((role) => ({ key: role, roles: [role as string], unit: 'tonghop' })),
    { key: 'unit-officer.kinhte', roles: ['unit-officer'], unit: 'kinhte' },
    { key: 'unit-head.kinhte', roles: ['unit-head'], unit: 'kinhte' },
    { key: 'disabled', roles: [], unit: 'tonghop' },
    { key: 'ex-member', roles: ['employee'], unit: 'tonghop' },
  ]
  const tokens = await Promise.all(accounts.map(({ key }) => login(url, emailOf(key))))
  const change = (key: string, data: Record<string, unknown>) =>
    payload.update({ collection: 'users', data, where: { email: { equals: emailOf(key) } } })
  await change('disabled', { active: false })
  await change('ex-member', { roles: ['employee'] })
  const personas = await Promise.all(
    accounts.map(async (account, place): Promise<Persona> => {
      const where = { email: { equals: emailOf(account.key) } }
      const { docs } = await payload.find({ collection: 'users', depth: 0, where })
      return { ...account, token: tokens[place], user: { ...docs[0], collection: 'users' } as TypedUser }
    }),
  )
  return [...personas, { key: 'anonymous', roles: [] }]
}
