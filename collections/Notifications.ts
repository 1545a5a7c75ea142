import type { CollectionConfig } from 'payload'

import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'
import { ownItems } from '../access/ownItems.ts'
import { noticeEndpoints } from '../endpoints/noticeEndpoints.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

export const Notifications: CollectionConfig = {
  slug: 'notifications',
  access: { ...serviceOnly, read: ownItems },
  admin: {
    defaultColumns: ['subject', 'createdAt'],
    group: label('Công việc', 'Work'),
    useAsTitle: 'subject',
  },
  endpoints: noticeEndpoints,
  graphQL: { disableMutations: true },
  labels: {
    plural: label('Thông báo của tôi', 'My notifications'),
    singular: label('Thông báo', 'Notification'),
  },
  fields: [
    systemField({ name: 'key', type: 'text', admin: { hidden: true }, unique: true }),
    systemField({
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('Người nhận', 'Recipient'),
    }),
    // In place of the account, where nobody may read whose it is.
    systemField({
      name: 'owner',
      type: 'text',
      access: { read: nobodyFieldAccess },
      admin: { hidden: true },
      index: true,
    }),
    systemField({ name: 'subject', type: 'text', label: label('Tiêu đề', 'Subject') }),
    systemField({ name: 'text', type: 'textarea', label: label('Nội dung', 'Text') }),
    systemField({ name: 'link', type: 'text', label: label('Địa chỉ', 'Link') }),
    systemField({ name: 'readAt', type: 'date', index: true, label: label('Đã đọc lúc', 'Read at') }),
  ],
}
