import type { CollectionConfig } from 'payload'

import { documentTemplateEndpoints } from '../endpoints/documentTemplateEndpoints.ts'
import { activeField } from '../fields/activeField.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { roles } from '../src/commendation/roles.ts'
import { catalogueAccess } from './shared/catalogueAccess.ts'

/** Word templates that workflows make documents of. Their files are versions that never change. */
export const DocumentTemplates: CollectionConfig = {
  slug: 'document-templates',
  access: catalogueAccess,
  admin: {
    defaultColumns: ['title', 'key', 'latestNumber', 'active'],
    group: label('Thiết kế', 'Design'),
    useAsTitle: 'title',
  },
  // A copy would have no file.
  disableDuplicate: true,
  endpoints: documentTemplateEndpoints,
  labels: {
    plural: label('Mẫu văn bản', 'Document templates'),
    singular: label('Mẫu văn bản', 'Document template'),
  },
  fields: [
    { name: 'key', type: 'text', label: label('Mã', 'Key'), maxLength: 100, required: true, unique: true },
    { name: 'title', type: 'text', label: label('Tên văn bản', 'Title'), maxLength: 200, required: true },
    { name: 'titleEn', type: 'text', label: label('Tên tiếng Anh', 'Title in English'), maxLength: 200 },
    { name: 'note', type: 'textarea', label: label('Ghi chú', 'Note'), maxLength: 2000 },
    {
      name: 'readers',
      type: 'select',
      admin: {
        description: label(
          'Ngoài quyền xem hồ sơ, người đọc phải có một trong các vai trò này. Để trống: mọi người được xem hồ sơ. Văn bản đã lập giữ danh sách lúc lập.',
          'Beside being allowed to read the dossier, readers must hold one of these roles. Empty: whoever may read the dossier. Documents keep the list they were made with.',
        ),
      },
      defaultValue: ['standing-officer', 'standing-head'],
      hasMany: true,
      label: label('Ai được đọc văn bản', 'Who may read the document'),
      options: Object.entries(roles).map(([value, role]) => ({ label: role.label, value })),
    },
    {
      name: 'file',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/documentTemplates/TemplateFiles.tsx#TemplateFiles' },
        disableListColumn: true,
      },
    },
    systemField({ name: 'latestNumber', type: 'number', label: label('Bản', 'Version') }),
    systemField({ name: 'latestFile', type: 'text', admin: { hidden: true } }),
    activeField(),
  ],
}
