import type { CollectionConfig } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { officeReaders } from '../access/officeReaders.ts'
import { decisionEndpoints } from '../endpoints/decisionEndpoints.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { workflowFields } from '../fields/workflowFields.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

export const Decisions: CollectionConfig = {
  slug: 'decisions',
  access: { ...serviceOnly, read: hasRole(...officeReaders) },
  admin: {
    components: {
      views: { edit: { default: { Component: '/src/admin/decision/DecisionView.tsx#DecisionView' } } },
    },
    defaultColumns: ['title', 'number', 'issuedOn', 'state'],
    group: label('Thi đua', 'Emulation'),
    useAsTitle: 'title',
  },
  endpoints: decisionEndpoints,
  graphQL: { disableMutations: true },
  labels: { plural: label('Quyết định khen thưởng', 'Decisions'), singular: label('Quyết định', 'Decision') },
  fields: [
    systemField({ name: 'title', type: 'text', label: label('Trích yếu', 'Title') }),
    systemField({ name: 'number', type: 'text', label: label('Số, ký hiệu', 'Number') }),
    systemField({ name: 'numberKey', type: 'text', unique: true, admin: { hidden: true } }),
    systemField({ name: 'issuedOn', type: 'date', label: label('Ngày ký', 'Issued on') }),
    systemField({ name: 'lines', type: 'json', label: label('Danh sách khen thưởng', 'Lines') }),
    systemField({
      name: 'session',
      type: 'relationship',
      relationTo: 'council-sessions',
      label: label('Phiên họp', 'Session'),
    }),
    ...workflowFields(),
  ],
}
