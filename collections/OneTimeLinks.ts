import type { CollectionConfig } from 'payload'

import { linkParties } from '../access/linkParties.ts'
import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'
import { linkEndpoints } from '../endpoints/linkEndpoints.ts'
import { inWords } from '../fields/inWords.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { dossierKinds } from '../src/services/dossiers/dossierKinds.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

/** Who may act on a dossier once without an account, in whose name, until when. Of the address only a print is kept. */
export const OneTimeLinks: CollectionConfig = {
  slug: 'one-time-links',
  access: { ...serviceOnly, read: linkParties },
  admin: {
    defaultColumns: ['title', 'recipientName', 'giver', 'expiresAt', 'usedAt', 'revokedAt'],
    group: label('Công việc', 'Work'),
    useAsTitle: 'title',
  },
  endpoints: linkEndpoints,
  graphQL: { disableMutations: true, pluralName: 'OneTimeLinks', singularName: 'OneTimeLink' },
  labels: {
    plural: label('Liên kết một lần', 'One-time links'),
    singular: label('Liên kết một lần', 'One-time link'),
  },
  fields: [
    systemField({ name: 'title', type: 'text', label: label('Hồ sơ', 'Dossier') }),
    systemField({
      name: 'giver',
      type: 'relationship',
      index: true,
      label: label('Người cấp', 'Given by'),
      relationTo: 'users',
    }),
    systemField({ name: 'recipientName', type: 'text', label: label('Người nhận', 'Recipient') }),
    systemField({ name: 'recipientEmail', type: 'text', label: label('Thư điện tử', 'E-mail') }),
    systemField({ name: 'actions', type: 'json', label: label('Được làm', 'What for') }),
    systemField({ name: 'shows', type: 'json', label: label('Cho xem các mục', 'Fields that are shown') }),
    systemField({ name: 'note', type: 'textarea', label: label('Lời nhắn', 'Message') }),
    systemField({
      name: 'subjectCollection',
      type: 'text',
      admin: inWords(dossierKinds),
      label: label('Loại hồ sơ', 'Kind of record'),
    }),
    systemField({ name: 'subjectId', type: 'text', index: true, label: label('Mã hồ sơ', 'Record') }),
    systemField({ name: 'subjectRev', type: 'number', label: label('Lần sửa', 'Revision') }),
    systemField({ name: 'expiresAt', type: 'date', label: label('Có hiệu lực đến', 'Good until') }),
    systemField({ name: 'openedAt', type: 'date', label: label('Mở xem lần đầu', 'First opened at') }),
    systemField({ name: 'usedAt', type: 'date', label: label('Đã dùng lúc', 'Used at') }),
    systemField({ name: 'usedAction', type: 'text', label: label('Đã làm', 'Used for') }),
    systemField({ name: 'revokedAt', type: 'date', label: label('Thu hồi lúc', 'Revoked at') }),
    systemField({
      name: 'print',
      type: 'text',
      access: { read: nobodyFieldAccess },
      admin: { hidden: true },
    }),
  ],
}
