import type { Field } from 'payload'

import { selfOrAdminFieldAccess } from '../access/selfOrAdminFieldAccess.ts'
import { label } from './label.ts'

const each = { label: label('Mỗi việc một thư', 'A mail for each event'), value: 'each' }
const daily = { label: label('Tổng hợp hằng ngày', 'One digest a working day'), value: 'daily' }
const none = { label: label('Không gửi thư', 'No mail'), value: 'none' }
const own = { access: { read: selfOrAdminFieldAccess }, defaultValue: 'each' }

/** How a person wants their mail; what they choose is theirs to know. Notices in the panel come in any case. */
export const mailChoiceField = (): Field => ({
  name: 'mail',
  type: 'group',
  admin: {
    description: label(
      'Thư nhắc việc, việc quá hạn và việc đến hạn trước lần tổng hợp tới luôn được gửi ngay.',
      'Reminders, overdue work and work due before the next digest are always mailed at once.',
    ),
  },
  label: label('Cách nhận thư', 'Mail'),
  fields: [
    {
      name: 'work',
      type: 'select',
      ...own,
      label: label('Thư về việc chờ xử lý', 'Work that waits for me'),
      options: [each, daily],
    },
    {
      name: 'news',
      type: 'select',
      ...own,
      label: label('Thư để biết (kết quả, trạng thái)', 'News (results, states)'),
      options: [each, daily, none],
    },
  ],
})
