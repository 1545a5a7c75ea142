import type { CollectionConfig } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { inWords } from '../fields/inWords.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { dossierKinds } from '../src/services/dossiers/dossierKinds.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

const text = (name: string, vi: string, en: string) =>
  systemField({ name, type: 'text', label: label(vi, en) })

/** Append-only, hash-chained per dossier; read through each dossier's own history address. */
export const History: CollectionConfig = {
  slug: 'history',
  access: { ...serviceOnly, read: hasRole('inspector') },
  admin: {
    defaultColumns: ['label', 'actorName', 'from', 'to', 'at'],
    group: label('Hệ thống', 'System'),
    useAsTitle: 'label',
  },
  graphQL: { disableMutations: true, pluralName: 'HistoryEntries', singularName: 'HistoryEntry' },
  indexes: [{ fields: ['subjectCollection', 'subjectId', 'rev'], unique: true }],
  labels: { plural: label('Nhật ký', 'History'), singular: label('Dòng nhật ký', 'Entry') },
  fields: [
    systemField({
      name: 'subjectCollection',
      type: 'text',
      admin: inWords(dossierKinds),
      label: label('Loại hồ sơ', 'Kind of record'),
    }),
    text('subjectId', 'Hồ sơ', 'Dossier'),
    systemField({ name: 'rev', type: 'number', label: label('Lần', 'Revision') }),
    text('action', 'Thao tác', 'Action'),
    text('label', 'Nội dung', 'Label'),
    text('from', 'Từ trạng thái', 'From'),
    text('to', 'Đến trạng thái', 'To'),
    text('actor', 'Mã người thực hiện', 'Actor'),
    text('actorName', 'Người thực hiện', 'Actor name'),
    text('onBehalfOf', 'Thay mặt', 'On behalf of'),
    text('comment', 'Ý kiến', 'Comment'),
    systemField({ name: 'changes', type: 'json', label: label('Thay đổi', 'Changes') }),
    systemField({ name: 'at', type: 'date', index: true, label: label('Thời điểm', 'At') }),
    systemField({ name: 'automatic', type: 'checkbox', label: label('Tự động', 'Automatic') }),
    systemField({ name: 'commandKey', type: 'text', unique: true, label: label('Mã lệnh', 'Command key') }),
    text('request', 'Dấu yêu cầu', 'Request'),
    text('prevHash', 'Mã băm trước', 'Previous hash'),
    text('hash', 'Mã băm', 'Hash'),
  ],
}
