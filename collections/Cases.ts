import type { CollectionConfig } from 'payload'

import { caseReaders } from '../access/caseReaders.ts'
import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'
import { dossierEndpoints } from '../endpoints/dossierEndpoints.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { workflowFields } from '../fields/workflowFields.ts'
import { answerFields } from './shared/answerFields.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

export const Cases: CollectionConfig = {
  slug: 'cases',
  access: { ...serviceOnly, read: caseReaders },
  admin: {
    components: {
      beforeListTable: ['/src/admin/start/StartCaseLink.tsx#StartCaseLink'],
      views: { edit: { default: { Component: '/src/admin/dossier/DossierView.tsx#DossierView' } } },
    },
    defaultColumns: ['number', 'title', 'procedure', 'state', 'dueAt'],
    group: label('Thi đua', 'Emulation'),
    useAsTitle: 'title',
  },
  endpoints: dossierEndpoints('cases'),
  graphQL: { disableMutations: true, singularName: 'Case', pluralName: 'Cases' },
  labels: { plural: label('Hồ sơ thủ tục khác', 'Cases'), singular: label('Hồ sơ', 'Case') },
  fields: [
    systemField({ name: 'title', type: 'text', label: label('Tên hồ sơ', 'Title') }),
    systemField({ name: 'number', type: 'text', index: true, label: label('Số hồ sơ', 'Number') }),
    systemField({
      name: 'procedure',
      type: 'relationship',
      relationTo: 'procedures',
      index: true,
      label: label('Thủ tục', 'Procedure'),
    }),
    systemField({
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      label: label('Cá nhân', 'Person'),
    }),
    systemField({
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: label('Đơn vị', 'Unit'),
    }),
    // Who began it where that is sealed, under a key outside the database; and who reads it where not everybody does.
    systemField({
      name: 'seal',
      type: 'text',
      access: { read: nobodyFieldAccess },
      admin: { hidden: true },
    }),
    systemField({
      name: 'circle',
      type: 'text',
      access: { read: nobodyFieldAccess },
      admin: { hidden: true },
    }),
    ...answerFields('cases'),
    ...workflowFields(),
  ],
}
