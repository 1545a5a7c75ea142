import type { Field } from 'payload'

import { withItsDocument } from '../../access/withItsDocument.ts'
import { label } from '../../fields/label.ts'
import { hideAnswers } from '../../hooks/hideAnswers.ts'
import { systemField } from '../../fields/systemField.ts'

/** The filled-in form of a dossier, pinned to the version it was begun on. */
export const answerFields = (collection: 'cases' | 'nominations'): Field[] => [
  systemField({
    name: 'formVersion',
    type: 'relationship',
    relationTo: 'form-versions',
    admin: { hidden: true },
  }),
  systemField({
    name: 'answers',
    type: 'json',
    label: label('Nội dung kê khai', 'Answers'),
    hooks: { afterRead: [hideAnswers(collection)] },
  }),
  systemField({
    name: 'computed',
    type: 'json',
    label: label('Giá trị tính toán', 'Computed'),
    hooks: { afterRead: [hideAnswers(collection)] },
  }),
  // Where prefilled answers came from; as hidden as the answers. Nobody asks lists about it: that would tell of hidden ones.
  systemField({
    name: 'provenance',
    type: 'json',
    access: { read: withItsDocument },
    admin: { hidden: true },
    label: label('Nguồn điền sẵn', 'Provenance of prefilled answers'),
    hooks: { afterRead: [hideAnswers(collection)] },
  }),
  systemField({
    name: 'searchKey',
    type: 'text',
    admin: { hidden: true },
    index: true,
    label: label('tên không dấu', 'name without accents'),
  }),
]
