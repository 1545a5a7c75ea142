import type { Payload } from 'payload'

type Given = { domain: string; key: string; role: string; unit?: null | string }

/** An account in use, as the database keeps it. */
export const anAccount = (payload: Payload, { domain, key, role, unit = null }: Given) =>
  payload.create({
    collection: 'users',
    data: {
      active: true,
      email: `${key}@${domain}.example.vn`,
      name: `Cán bộ ${key}`,
      password: 'Mat-khau-thu-nghiem-2023',
      roles: [role as 'editor'],
      unit,
    },
    overrideAccess: true,
  })
