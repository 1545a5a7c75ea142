import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { nobody } from '../access/nobody.ts'
import { pictureReaders } from '../access/pictureReaders.ts'
import { label } from '../fields/label.ts'
import { getEnv } from '../src/env.ts'
import { publicPictures } from '../src/services/publication/publicPictures.ts'

const editor = hasRole('editor', 'standing-officer', 'standing-head')

/** Pictures of the public site; a dossier's evidence is never kept here. */
export const Media: CollectionConfig = {
  slug: 'media',
  access: {
    create: editor,
    delete: editor,
    read: pictureReaders(publicPictures),
    readVersions: nobody,
    unlock: nobody,
    update: editor,
  },
  admin: { group: label('Tuyên truyền', 'Publication') },
  // A second copy of the same picture serves nobody; the stock copy fails with a 500 where the file is gone.
  disableDuplicate: true,
  labels: { plural: label('Hình ảnh', 'Pictures'), singular: label('Hình ảnh', 'Picture') },
  upload: {
    imageSizes: [{ name: 'card', height: 480, width: 800 }],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    staticDir: path.join(getEnv().DATA_DIR, 'media'),
  },
  fields: [{ name: 'alt', type: 'text', label: label('Mô tả hình ảnh', 'Description'), required: true }],
}
