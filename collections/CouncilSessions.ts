import type { CollectionConfig } from 'payload'

import { sessionReaders } from '../access/sessionReaders.ts'
import { sessionEndpoints } from '../endpoints/sessionEndpoints.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { workflowFields } from '../fields/workflowFields.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

export const CouncilSessions: CollectionConfig = {
  slug: 'council-sessions',
  access: { ...serviceOnly, read: sessionReaders },
  admin: {
    components: {
      views: { edit: { default: { Component: '/src/admin/session/SessionView.tsx#SessionView' } } },
    },
    defaultColumns: ['title', 'heldAt', 'state'],
    group: label('Hội đồng', 'Council'),
    useAsTitle: 'title',
  },
  endpoints: sessionEndpoints,
  graphQL: { disableMutations: true },
  labels: {
    plural: label('Phiên họp Hội đồng', 'Council sessions'),
    singular: label('Phiên họp', 'Session'),
  },
  fields: [
    systemField({ name: 'title', type: 'text', label: label('Tên phiên họp', 'Title') }),
    systemField({
      name: 'council',
      type: 'relationship',
      relationTo: 'councils',
      label: label('Hội đồng', 'Council'),
    }),
    systemField({
      name: 'rulePack',
      type: 'relationship',
      relationTo: 'rule-packs',
      label: label('Gói quy tắc', 'Rule pack'),
    }),
    systemField({ name: 'heldAt', type: 'date', label: label('Thời gian họp', 'Held at') }),
    systemField({ name: 'place', type: 'text', label: label('Địa điểm', 'Place') }),
    systemField({ name: 'agenda', type: 'json', label: label('Chương trình', 'Agenda') }),
    systemField({ name: 'attendance', type: 'json', label: label('Điểm danh', 'Attendance') }),
    systemField({
      name: 'firstTeller',
      type: 'relationship',
      relationTo: 'users',
      label: label('Người kiểm phiếu thứ nhất', 'First teller'),
    }),
    systemField({
      name: 'secondTeller',
      type: 'relationship',
      relationTo: 'users',
      label: label('Người kiểm phiếu thứ hai', 'Second teller'),
    }),
    systemField({ name: 'electorate', type: 'json', label: label('Thành viên có quyền bỏ phiếu', 'Voters') }),
    systemField({ name: 'round', type: 'number', label: label('Lượt bỏ phiếu', 'Round') }),
    systemField({ name: 'tally', type: 'json', label: label('Kết quả kiểm phiếu', 'Tally') }),
    systemField({ name: 'signatures', type: 'json', label: label('Chữ ký biên bản', 'Signatures') }),
    systemField({
      name: 'minutes',
      type: 'relationship',
      relationTo: 'council-minutes',
      label: label('Biên bản', 'Minutes'),
    }),
    ...workflowFields(),
  ],
}
