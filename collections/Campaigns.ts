import type { CollectionConfig } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { nobody } from '../access/nobody.ts'
import { campaignReaders } from '../access/campaignReaders.ts'
import { standingWhileDraft } from '../access/standingWhileDraft.ts'
import { workflowEndpoints } from '../endpoints/workflowEndpoints.ts'
import { actionBarField } from '../fields/actionBarField.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { workflowFields } from '../fields/workflowFields.ts'
import { journaled } from '../hooks/journaled.ts'
import { lockless } from './shared/lockless.ts'

export const Campaigns: CollectionConfig = {
  slug: 'campaigns',
  access: {
    create: hasRole('standing-officer', 'standing-head'),
    delete: nobody,
    read: campaignReaders,
    readVersions: nobody,
    unlock: nobody,
    update: standingWhileDraft,
  },
  admin: {
    defaultColumns: ['title', 'year', 'state', 'closesAt'],
    group: label('Thi đua', 'Emulation'),
    useAsTitle: 'title',
  },
  endpoints: workflowEndpoints('campaigns'),
  hooks: journaled('campaigns'),
  labels: { plural: label('Phong trào thi đua', 'Campaigns'), singular: label('Phong trào', 'Campaign') },
  lockDocuments: lockless,
  fields: [
    actionBarField,
    { name: 'title', type: 'text', label: label('Tên phong trào', 'Title'), required: true },
    { name: 'key', type: 'text', label: label('Mã', 'Key'), required: true, unique: true },
    { name: 'year', type: 'number', label: label('Năm', 'Year'), max: 2100, min: 2000, required: true },
    { name: 'goals', type: 'textarea', label: label('Mục tiêu', 'Goals') },
    { name: 'criteria', type: 'json', label: label('Tiêu chí thi đua', 'Criteria') },
    {
      name: 'form',
      type: 'relationship',
      label: label('Biểu mẫu cá nhân', 'Form for a person'),
      relationTo: 'forms',
    },
    {
      name: 'collectiveForm',
      type: 'relationship',
      label: label('Biểu mẫu tập thể', 'Form for a collective'),
      relationTo: 'forms',
    },
    {
      name: 'workflow',
      type: 'relationship',
      label: label('Quy trình', 'Workflow'),
      relationTo: 'workflows',
    },
    {
      name: 'rulePack',
      type: 'relationship',
      label: label('Gói quy tắc', 'Rule pack'),
      relationTo: 'rule-packs',
    },
    {
      name: 'awardTypes',
      type: 'relationship',
      hasMany: true,
      label: label('Danh hiệu, hình thức xét', 'Awards'),
      relationTo: 'award-types',
    },
    { name: 'opensAt', type: 'date', label: label('Nhận hồ sơ từ ngày', 'Nominations from') },
    {
      name: 'closesAt',
      type: 'date',
      admin: {
        description: label(
          'Hết ngày này hệ thống không nhận hồ sơ mới và hồ sơ nộp lần đầu. Để trống: nhận đến khi kết thúc phong trào.',
          'After this day nothing new is taken or submitted for the first time. Empty: until the campaign is closed.',
        ),
      },
      label: label('Nhận hồ sơ đến hết ngày', 'Nominations until (inclusive)'),
    },
    systemField({
      name: 'formVersion',
      type: 'relationship',
      relationTo: 'form-versions',
      label: label('Bản biểu mẫu cá nhân', 'Form version'),
    }),
    systemField({
      name: 'collectiveFormVersion',
      type: 'relationship',
      relationTo: 'form-versions',
      label: label('Bản biểu mẫu tập thể', 'Collective form version'),
    }),
    systemField({
      name: 'nominationWorkflowVersion',
      type: 'relationship',
      relationTo: 'workflow-versions',
      label: label('Bản quy trình', 'Workflow version'),
    }),
    ...workflowFields(),
  ],
}
