import type { CollectionConfig } from 'payload'

/** Where people come by https, the session's cookie must never travel without it. */
export const withCookiesFor = (serverUrl: string, collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) =>
    typeof collection.auth === 'object'
      ? {
          ...collection,
          auth: {
            ...collection.auth,
            cookies: { ...collection.auth.cookies, secure: serverUrl.startsWith('https://') },
          },
        }
      : collection,
  )
