import type { CollectionConfig } from 'payload'

import { ownDossiers } from '../access/ownDossiers.ts'
import { dossierEndpoints } from '../endpoints/dossierEndpoints.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { workflowFields } from '../fields/workflowFields.ts'
import { answerFields } from './shared/answerFields.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

export const Cases: CollectionConfig = {
  slug: 'cases',
  access: { ...serviceOnly, read: ownDossiers },
  admin: {
    components: {
      views: { edit: { default: { Component: '/src/admin/dossier/DossierView.tsx#DossierView' } } },
    },
    defaultColumns: ['title', 'procedure', 'state', 'dueAt'],
    group: label('Thi đua', 'Emulation'),
    hideAPIURL: true,
    useAsTitle: 'title',
  },
  endpoints: dossierEndpoints('cases'),
  graphQL: { disableMutations: true, singularName: 'Case', pluralName: 'Cases' },
  labels: { plural: label('Hồ sơ thủ tục khác', 'Cases'), singular: label('Hồ sơ', 'Case') },
  fields: [
    systemField({ name: 'title', type: 'text', label: label('Tên hồ sơ', 'Title') }),
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
    ...answerFields(),
    ...workflowFields(),
  ],
}
