import type { Field } from 'payload'

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
  systemField({
    name: 'searchKey',
    type: 'text',
    admin: { hidden: true },
    index: true,
    label: label('tên không dấu', 'name without accents'),
  }),
]
