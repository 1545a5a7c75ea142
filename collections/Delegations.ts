import type { CollectionConfig } from 'payload'

import type { Delegation } from '../payload-types.ts'
import { delegationParties } from '../access/delegationParties.ts'
import { nobody } from '../access/nobody.ts'
import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'
import { signedIn } from '../access/signedIn.ts'
import { delegationGiver } from '../access/delegationGiver.ts'
import { dayField } from '../fields/dayField.ts'
import { label } from '../fields/label.ts'
import { systemField } from '../fields/systemField.ts'
import { checkDelegation } from '../hooks/checkDelegation.ts'
import { tellDelegation } from '../hooks/tellDelegation.ts'

/** What was signed under a delegation must stay explained: once given it is ended, not changed. */
const givenOnce = { update: nobodyFieldAccess }

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
      access: givenOnce,
      // Nobody gives one in another's name.
      admin: { readOnly: true },
      defaultValue: ({ user }) => user?.id,
      index: true,
      label: label('Người ủy quyền', 'On behalf of'),
      relationTo: 'users',
      required: true,
    },
    {
      name: 'to',
      type: 'relationship',
      access: givenOnce,
      index: true,
      label: label('Người được ủy quyền', 'Delegate'),
      relationTo: 'users',
      required: true,
    },
    {
      name: 'kind',
      type: 'select',
      access: givenOnce,
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
    dayField({
      name: 'startsOn',
      access: givenOnce,
      index: true,
      label: label('Từ ngày', 'From'),
      required: true,
    }),
    dayField({
      name: 'endsOn',
      access: givenOnce,
      index: true,
      label: label('Đến hết ngày', 'Until'),
      required: true,
    }),
    {
      name: 'workflows',
      type: 'json',
      access: givenOnce,
      admin: { components: { Field: '/src/admin/delegations/WorkflowsField.tsx#WorkflowsField' } },
      label: label('Chỉ các quy trình', 'Only workflows'),
    },
    {
      name: 'actions',
      type: 'json',
      access: givenOnce,
      admin: { components: { Field: '/src/admin/delegations/ActionsField.tsx#ActionsField' } },
      label: label('Chỉ các thao tác', 'Only actions'),
    },
    {
      name: 'reason',
      type: 'text',
      access: givenOnce,
      label: label('Lý do, căn cứ', 'Reason'),
      required: true,
    },
    {
      name: 'revoked',
      type: 'checkbox',
      admin: { condition: ({ id }: Partial<Delegation>) => Boolean(id) },
      defaultValue: false,
      label: label('Chấm dứt ngay', 'End it now'),
    },
    systemField({ name: 'revokedAt', type: 'date', label: label('Chấm dứt lúc', 'Ended at') }),
  ],
}
