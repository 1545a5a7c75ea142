import type { CollectionConfig } from 'payload'

import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'
import { ownItems } from '../access/ownItems.ts'
import { calendarEndpoints } from '../endpoints/calendarEndpoints.ts'
import { todoEndpoint } from '../endpoints/todoEndpoint.ts'
import { inWords } from '../fields/inWords.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { dossierKinds } from '../src/services/dossiers/dossierKinds.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

/** What waits for a person: written when it becomes their turn, closed when it no longer is. */
export const WorkItems: CollectionConfig = {
  slug: 'work-items',
  access: { ...serviceOnly, read: ownItems },
  admin: {
    defaultColumns: ['title', 'stateLabel', 'dueAt', 'open'],
    group: label('Công việc', 'Work'),
    useAsTitle: 'title',
  },
  endpoints: [todoEndpoint, ...calendarEndpoints],
  graphQL: { disableMutations: true },
  // How much waits for each person is counted from it.
  indexes: [{ fields: ['open', 'user'] }],
  labels: { plural: label('Việc cần làm', 'Work items'), singular: label('Việc', 'Work item') },
  fields: [
    systemField({ name: 'key', type: 'text', admin: { hidden: true }, unique: true }),
    systemField({ name: 'title', type: 'text', label: label('Hồ sơ', 'Dossier') }),
    systemField({
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('Người xử lý', 'Assignee'),
    }),
    // In place of the account, where nobody may read whose it is.
    systemField({
      name: 'owner',
      type: 'text',
      access: { read: nobodyFieldAccess },
      admin: { hidden: true },
      index: true,
    }),
    systemField({
      name: 'subjectCollection',
      type: 'text',
      admin: inWords(dossierKinds),
      label: label('Loại hồ sơ', 'Kind of record'),
    }),
    systemField({ name: 'subjectId', type: 'text', index: true, label: label('Mã hồ sơ', 'Record') }),
    systemField({ name: 'subjectRev', type: 'number', label: label('Lần sửa của hồ sơ', 'Its revision') }),
    systemField({ name: 'stateLabel', type: 'text', label: label('Trạng thái', 'State') }),
    systemField({ name: 'dueAt', type: 'date', label: label('Hạn', 'Due') }),
    systemField({ name: 'open', type: 'checkbox', index: true, label: label('Đang chờ', 'Open') }),
  ],
}
