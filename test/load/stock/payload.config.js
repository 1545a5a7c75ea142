import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'

const root = process.cwd()
const signedIn = ({ req }) => Boolean(req.user)
const signedInAccess = { create: signedIn, delete: signedIn, read: signedIn, update: signedIn }
const text = (name, more = {}) => ({ name, type: 'text', ...more })

/** Stock Payload as its own starter wires it, with collections as large as ours that are measured beside it. */
export default buildConfig({
  admin: {
    importMap: { baseDir: root, importMapFile: path.join(root, 'app/(payload)/admin/importMap.js') },
    user: 'users',
  },
  collections: [
    {
      slug: 'users',
      auth: true,
      fields: [text('name'), text('roles', { hasMany: true })],
    },
    { slug: 'units', access: signedInAccess, fields: [text('name')] },
    { slug: 'people', access: signedInAccess, fields: [text('fullName')] },
    { slug: 'campaigns', access: signedInAccess, fields: [text('title')] },
    {
      slug: 'media',
      access: { ...signedInAccess, read: () => true },
      fields: [text('alt')],
      upload: { mimeTypes: ['image/*'] },
    },
    {
      slug: 'exemplars',
      access: {
        ...signedInAccess,
        read: ({ req }) => (req.user ? true : { state: { equals: 'published' } }),
      },
      fields: [
        text('title', { required: true }),
        { name: 'summary', type: 'textarea', required: true },
        { name: 'body', type: 'richText' },
        { name: 'cover', type: 'upload', relationTo: 'media' },
        text('holderName'),
        text('unitName'),
        text('slug', { unique: true }),
        text('state', { index: true }),
        { name: 'publishedAt', type: 'date', index: true },
      ],
    },
    {
      slug: 'nominations',
      access: signedInAccess,
      fields: [
        text('title'),
        { name: 'campaign', type: 'relationship', relationTo: 'campaigns' },
        { name: 'person', type: 'relationship', relationTo: 'people' },
        { name: 'unit', type: 'relationship', relationTo: 'units' },
        text('state', { index: true }),
        { name: 'rev', type: 'number' },
        { name: 'dueAt', type: 'date' },
        { name: 'answers', type: 'json' },
        { name: 'computed', type: 'json' },
      ],
    },
  ],
  db: sqliteAdapter({ client: { url: process.env.DATABASE_URI ?? '' } }),
  editor: lexicalEditor(),
  secret: process.env.PAYLOAD_SECRET ?? '',
  sharp,
  telemetry: false,
})
