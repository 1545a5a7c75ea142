import type { CollectionConfig } from 'payload'

import { delegationParties } from '../access/delegationParties.ts'
import { nobody } from '../access/nobody.ts'
import { signedIn } from '../access/signedIn.ts'
import { delegationGiver } from '../access/delegationGiver.ts'
import { dayField } from '../fields/dayField.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { checkDelegation } from '../hooks/checkDelegation.ts'
import { tellDelegation } from '../hooks/tellDelegation.ts'

/** Who acts for whom, from when to when, for what. It ends by itself; revoking it ends it at once. */
export const Delegations: CollectionConfig = {
  slug: 'delegations',
  access: {
    create: signedIn,
    delete: nobody,
    read: delegationParties,
    readVersions: nobody,
    unlock: nobody,
    update: delegationGiver,
  },
  admin: {
    defaultColumns: ['from', 'to', 'kind', 'startsOn', 'endsOn'],
    group: label('Công việc', 'Work'),
    useAsTitle: 'reason',
  },
  hooks: { afterChange: [tellDelegation], beforeChange: [checkDelegation] },
  labels: { plural: label('Ủy quyền', 'Delegations'), singular: label('Ủy quyền', 'Delegation') },
  fields: [
    {
      name: 'from',
      type: 'relationship',
      index: true,
      label: label('Người ủy quyền', 'On behalf of'),
      relationTo: 'users',
      required: true,
    },
    {
      name: 'to',
      type: 'relationship',
      index: true,
      label: label('Người được ủy quyền', 'Delegate'),
      relationTo: 'users',
      required: true,
    },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'uyQuyen',
      label: label('Hình thức ký', 'How it is signed'),
      // NĐ 30/2020/NĐ-CP Điều 13: ký thay mặt, ký thay, ký thừa lệnh, ký thừa ủy quyền.
      options: [
        { label: label('Ủy quyền xử lý', 'Delegated work'), value: 'uyQuyen' },
        { label: label('Ký thay (KT.)', 'For the head (KT.)'), value: 'KT' },
        { label: label('Thừa lệnh (TL.)', 'By order (TL.)'), value: 'TL' },
        { label: label('Thừa ủy quyền (TUQ.)', 'By authorisation (TUQ.)'), value: 'TUQ' },
      ],
      required: true,
    },
    dayField({ name: 'startsOn', index: true, label: label('Từ ngày', 'From'), required: true }),
    dayField({ name: 'endsOn', index: true, label: label('Đến hết ngày', 'Until'), required: true }),
    {
      name: 'workflows',
      type: 'json',
      label: label('Chỉ các quy trình (mã; trống là tất cả)', 'Only workflows (keys; empty for all)'),
    },
    {
      name: 'actions',
      type: 'json',
      label: label('Chỉ các thao tác (mã; trống là tất cả)', 'Only actions (keys; empty for all)'),
    },
    { name: 'reason', type: 'text', label: label('Lý do, căn cứ', 'Reason'), required: true },
    { name: 'revoked', type: 'checkbox', defaultValue: false, label: label('Chấm dứt ngay', 'End it now') },
    systemField({ name: 'revokedAt', type: 'date', label: label('Chấm dứt lúc', 'Ended at') }),
  ],
}
