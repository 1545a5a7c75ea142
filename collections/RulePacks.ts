import type { CollectionConfig } from 'payload'

import { checkRulePack } from '../hooks/checkRulePack.ts'
import { activeField } from '../fields/activeField.ts'
import { label } from '../fields/label.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const RulePacks: CollectionConfig = {
  slug: 'rule-packs',
  access: catalogueAccess,
  admin: {
    defaultColumns: ['name', 'effectiveFrom', 'effectiveTo'],
    group: label('Thiết kế', 'Design'),
    useAsTitle: 'name',
  },
  hooks: { beforeChange: [checkRulePack] },
  labels: { plural: label('Gói quy tắc', 'Rule packs'), singular: label('Gói quy tắc', 'Rule pack') },
  fields: [
    { name: 'key', type: 'text', label: label('Mã', 'Key'), required: true, unique: true },
    { name: 'name', type: 'text', label: label('Tên', 'Name'), required: true },
    { name: 'effectiveFrom', type: 'date', label: label('Hiệu lực từ', 'Effective from'), required: true },
    { name: 'effectiveTo', type: 'date', label: label('Hiệu lực đến', 'Effective to') },
    { name: 'definition', type: 'json', label: label('Nội dung', 'Definition'), required: true },
    activeField(),
  ],
}
