import type { Field } from 'payload'

import { nobodyFieldAccess } from '../access/nobodyFieldAccess.ts'
import { label } from './label.ts'
import { revisionField } from './revisionField.ts'
import { systemField } from './systemField.ts'

/** What every collection that moves through states carries; only the engine's services write it. */
export const workflowFields = (): Field[] => [
  systemField({
    name: 'state',
    type: 'text',
    // Told in words beside the actions; the code itself tells a person nothing.
    admin: { components: { Cell: '/src/admin/lists/StateCell.tsx#StateCell' }, condition: () => false },
    index: true,
    label: label('Trạng thái', 'State'),
  }),
  revisionField(),
  systemField({ name: 'previousState', type: 'text', admin: { hidden: true } }),
  systemField({ name: 'dueAt', type: 'date', index: true, label: label('Hạn xử lý', 'Due') }),
  systemField({ name: 'assignees', type: 'json', admin: { hidden: true } }),
  systemField({
    name: 'flow',
    type: 'json',
    admin: { hidden: true },
    access: { read: nobodyFieldAccess },
  }),
  systemField({
    name: 'nextTimerAt',
    type: 'date',
    admin: { hidden: true },
    access: { read: nobodyFieldAccess },
    index: true,
  }),
  // Those who were given the dossier to work on or to know, as words `user:id`; access rules look them up.
  systemField({
    name: 'readers',
    type: 'text',
    admin: { hidden: true },
    access: { read: nobodyFieldAccess },
  }),
  // What part each person has in it, as words `part:id`; the to-do lists look them up.
  systemField({
    name: 'parts',
    type: 'text',
    admin: { hidden: true },
    access: { read: nobodyFieldAccess },
  }),
  systemField({
    name: 'workflowVersion',
    type: 'relationship',
    relationTo: 'workflow-versions',
    admin: { hidden: true },
  }),
  systemField({
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: label('Người lập', 'Created by'),
  }),
  systemField({
    name: 'historyHash',
    type: 'text',
    admin: { hidden: true },
    access: { read: nobodyFieldAccess },
  }),
  systemField({
    name: 'pending',
    type: 'json',
    admin: { hidden: true },
    access: { read: nobodyFieldAccess },
  }),
]
