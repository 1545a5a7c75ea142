import type { GlobalConfig } from 'payload'

import { anyone } from '../access/anyone.ts'
import { hasRole } from '../access/hasRole.ts'
import { nobody } from '../access/nobody.ts'
import { label } from '../fields/label.ts'

export const Site: GlobalConfig = {
  slug: 'site',
  access: { read: anyone, readVersions: nobody, update: hasRole('editor', 'standing-head') },
  admin: { group: label('Tuyên truyền', 'Publication') },
  label: label('Trang thông tin', 'Public site'),
  fields: [
    { name: 'title', type: 'text', label: label('Tên trang', 'Title') },
    { name: 'tagline', type: 'text', label: label('Dòng giới thiệu', 'Tagline') },
  ],
}
