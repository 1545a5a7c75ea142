import { inject } from 'vitest'

import { demoPassword } from '../api/seedServer.ts'
import { signIn } from '../api/signIn.ts'

const tokens = new Map<string, Promise<string>>()

/** The session of a demo account, signed in once for its windows and its programs alike. */
export const tokenOf = (name: string): Promise<string> => {
  const email = `${name}@demo.example.vn`
  const token = tokens.get(name) ?? signIn({ email, password: demoPassword, url: inject('serverUrl') })
  tokens.set(name, token)
  return token
}
