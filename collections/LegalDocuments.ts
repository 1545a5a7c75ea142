import type { CollectionConfig } from 'payload'

import { anyone } from '../access/anyone.ts'
import { label } from '../fields/label.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

export const LegalDocuments: CollectionConfig = {
  slug: 'legal-documents',
  access: { ...catalogueAccess, read: anyone },
  admin: {
    defaultColumns: ['number', 'title', 'issuedOn', 'status'],
    group: label('Tuyên truyền', 'Publication'),
    useAsTitle: 'number',
  },
  labels: {
    plural: label('Văn bản pháp luật', 'Legal documents'),
    singular: label('Văn bản', 'Legal document'),
  },
  fields: [
    { name: 'key', type: 'text', label: label('Mã', 'Key'), required: true, unique: true },
    { name: 'number', type: 'text', label: label('Số, ký hiệu', 'Number'), required: true },
    { name: 'title', type: 'text', label: label('Trích yếu', 'Title'), required: true },
    { name: 'issuer', type: 'text', label: label('Cơ quan ban hành', 'Issuer') },
    { name: 'issuedOn', type: 'date', label: label('Ngày ban hành', 'Issued on') },
    { name: 'effectiveFrom', type: 'date', label: label('Hiệu lực từ', 'Effective from') },
    { name: 'effectiveTo', type: 'date', label: label('Hiệu lực đến', 'Effective to') },
    { name: 'status', type: 'text', label: label('Tình trạng hiệu lực', 'Status') },
    { name: 'note', type: 'textarea', label: label('Ghi chú', 'Note') },
  ],
}
