import type { CollectionConfig } from 'payload'

import { ownDossiers } from '../access/ownDossiers.ts'
import { dossierEndpoints } from '../endpoints/dossierEndpoints.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { workflowFields } from '../fields/workflowFields.ts'
import { answerFields } from './shared/answerFields.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

export const Nominations: CollectionConfig = {
  slug: 'nominations',
  access: { ...serviceOnly, read: ownDossiers },
  admin: {
    components: {
      views: { edit: { default: { Component: '/src/admin/dossier/DossierView.tsx#DossierView' } } },
    },
    defaultColumns: ['title', 'state', 'unit', 'dueAt', 'updatedAt'],
    group: label('Thi đua', 'Emulation'),
    listSearchableFields: ['title', 'searchKey'],
    useAsTitle: 'title',
  },
  endpoints: dossierEndpoints('nominations'),
  graphQL: { disableMutations: true },
  labels: { plural: label('Hồ sơ đề nghị', 'Nominations'), singular: label('Hồ sơ đề nghị', 'Nomination') },
  fields: [
    systemField({ name: 'title', type: 'text', label: label('Tên hồ sơ', 'Title') }),
    systemField({
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      index: true,
      label: label('Phong trào', 'Campaign'),
    }),
    systemField({
      name: 'awardType',
      type: 'relationship',
      relationTo: 'award-types',
      label: label('Danh hiệu đề nghị', 'Award'),
    }),
    systemField({ name: 'awardCode', type: 'text', index: true, label: label('Mã danh hiệu', 'Award code') }),
    systemField({
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      label: label('Cá nhân', 'Person'),
    }),
    systemField({
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: label('Đơn vị', 'Unit'),
    }),
    systemField({ name: 'holderName', type: 'text', label: label('Tên cá nhân, tập thể', 'Holder') }),
    systemField({
      name: 'session',
      type: 'relationship',
      relationTo: 'council-sessions',
      index: true,
      label: label('Phiên họp', 'Session'),
    }),
    systemField({
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      index: true,
      label: label('Quyết định', 'Decision'),
    }),
    systemField({ name: 'vote', type: 'json', label: label('Kết quả biểu quyết', 'Vote') }),
    ...answerFields(),
    ...workflowFields(),
  ],
}
