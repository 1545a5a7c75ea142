import type { CollectionConfig } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { hasRoleFieldAccess } from '../access/hasRoleFieldAccess.ts'
import { healthEndpoints } from '../endpoints/healthEndpoints.ts'
import { inWords } from '../fields/inWords.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { hideSnapshot } from '../hooks/hideSnapshot.ts'
import { dossierKinds } from '../src/services/dossiers/dossierKinds.ts'
import { deliveryKinds } from '../src/services/health/deliveryKinds.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

// The technical administrator sees that mail goes out, not what it says (role matrix: no content).
const content = { read: hasRoleFieldAccess('standing-head') }

/** Effects recorded by the same atomic write as their transition, and delivered after it. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  access: { ...serviceOnly, read: hasRole('system-admin', 'standing-head') },
  admin: {
    defaultColumns: ['summary', 'kind', 'status', 'attempts', 'createdAt'],
    group: label('Hệ thống', 'System'),
    listSearchableFields: ['summary', 'dedupeKey'],
    useAsTitle: 'summary',
  },
  endpoints: healthEndpoints,
  graphQL: { disableMutations: true, pluralName: 'OutboxEntries', singularName: 'OutboxEntry' },
  labels: { plural: label('Hộp thư đi', 'Outbox'), singular: label('Việc chờ gửi', 'Outbox entry') },
  fields: [
    systemField({
      name: 'kind',
      type: 'text',
      admin: inWords(deliveryKinds),
      index: true,
      label: label('Loại', 'Kind'),
    }),
    systemField({
      name: 'status',
      type: 'text',
      admin: inWords({
        dead: label('Không gửi được', 'Given up'),
        done: label('Đã xong', 'Done'),
        held: label('Chờ thư tổng hợp', 'Held for the digest'),
        leased: label('Đang xử lý', 'Under way'),
        queued: label('Đang chờ', 'Waiting'),
        recorded: label('Đã lưu, chưa có máy chủ thư', 'Kept: no mail server is set'),
      }),
      index: true,
      label: label('Tình trạng', 'Status'),
    }),
    systemField({ name: 'summary', type: 'text', label: label('Tóm tắt', 'Summary') }),
    systemField({
      name: 'dedupeKey',
      type: 'text',
      unique: true,
      label: label('Khóa chống trùng', 'Dedupe key'),
    }),
    systemField({
      name: 'payload',
      type: 'json',
      access: content,
      hooks: { afterRead: [hideSnapshot] },
      label: label('Nội dung', 'Payload'),
    }),
    systemField({
      name: 'delivered',
      type: 'json',
      access: content,
      label: label('Thư đã lập', 'Delivered'),
    }),
    systemField({
      name: 'subjectCollection',
      type: 'text',
      admin: inWords(dossierKinds),
      label: label('Loại hồ sơ', 'Kind of record'),
    }),
    systemField({ name: 'subjectId', type: 'text', index: true, label: label('Mã hồ sơ', 'Record') }),
    systemField({ name: 'attempts', type: 'number', label: label('Số lần thử', 'Attempts') }),
    systemField({
      name: 'nextAttemptAt',
      type: 'date',
      index: true,
      label: label('Lần thử tới', 'Next attempt'),
    }),
    systemField({ name: 'leaseUntil', type: 'date', label: label('Đang xử lý đến', 'Held until') }),
    systemField({ name: 'fence', type: 'number', label: label('Lượt nhận xử lý', 'Times taken up') }),
    // Which digest a mail was kept back for.
    systemField({ name: 'digest', type: 'text', index: true, label: label('Thư tổng hợp', 'Digest') }),
    systemField({ name: 'lastError', type: 'text', label: label('Lỗi gần nhất', 'Last error') }),
  ],
}
