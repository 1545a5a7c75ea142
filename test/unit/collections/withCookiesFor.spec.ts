import { describe, expect, it } from 'vitest'

import { withCookiesFor } from '../../../collections/withCookiesFor.ts'

const cookiesAt = (serverUrl: string) => {
  const [users, units] = withCookiesFor(serverUrl, [
    { slug: 'users', auth: { cookies: { sameSite: 'Lax' } }, fields: [] },
    { slug: 'units', fields: [] },
  ])
  return { units: units?.auth, users: typeof users?.auth === 'object' ? users.auth.cookies : undefined }
}

describe('withCookiesFor', () => {
  it.each([
    ['https://thi-dua.example.vn', true],
    ['http://localhost:3000', false],
  ])('at %s keeps the session to https: %s', (serverUrl, secure) => {
    expect(cookiesAt(serverUrl).users).toEqual({ sameSite: 'Lax', secure })
  })

  it('gives no sign-in to a collection without', () => {
    expect(cookiesAt('https://thi-dua.example.vn').units).toBeUndefined()
  })
})
