import type { GlobalConfig } from 'payload'

import { anyone } from '../access/anyone.ts'
import { hasRole } from '../access/hasRole.ts'
import { nobody } from '../access/nobody.ts'
import { label } from '../fields/label.ts'

export const Office: GlobalConfig = {
  slug: 'office',
  access: { read: anyone, readVersions: nobody, update: hasRole('standing-head', 'system-admin') },
  admin: { group: label('Tổ chức', 'Organisation') },
  label: label('Cơ quan', 'Office'),
  fields: [
    { name: 'name', type: 'text', label: label('Tên cơ quan', 'Name') },
    { name: 'parent', type: 'text', label: label('Cơ quan chủ quản', 'Parent body') },
    { name: 'place', type: 'text', label: label('Địa danh', 'Place') },
  ],
}
