import type { Payload } from 'payload'

import type { FormDefinition } from '../../src/forms/types.ts'
import type { EffectDefinition, WorkflowDefinition } from '../../src/workflow/types.ts'

const text = (vi: string) => ({ vi, en: vi })

/** A draft, a review that hides an answer from whoever began it, an end; submitting has these effects. */
export const workflowWith = (key: string, effects: EffectDefinition[]): WorkflowDefinition => ({
  formatVersion: 1,
  initial: 'draft',
  key,
  name: text(key),
  states: [
    {
      key: 'draft',
      kind: 'initial',
      label: text('Bản nháp'),
      phase: text('Bản nháp'),
      turn: [{ relation: 'creator' }],
      write: [{ relation: 'creator' }],
    },
    {
      fields: [{ field: 'lyDo', permission: 'hidden', who: [{ relation: 'creator' }] }],
      key: 'review',
      kind: 'active',
      label: text('Thẩm định'),
      phase: text('Thẩm định'),
      turn: [{ role: 'standing-officer' }],
    },
    { key: 'done', kind: 'success', label: text('Xong'), phase: text('Xong'), turn: [] },
  ],
  transitions: [
    {
      action: 'submit',
      by: [{ relation: 'creator' }],
      comment: 'optional',
      effects,
      from: ['draft'],
      label: text('Nộp'),
      to: 'review',
    },
    {
      action: 'finish',
      by: [{ role: 'standing-officer' }],
      comment: 'optional',
      from: ['review'],
      label: text('Kết thúc'),
      to: 'done',
    },
  ],
})

const aForm = (): FormDefinition => ({
  formatVersion: 1,
  key: 'mau-van-ban',
  pages: [
    {
      key: 'trang',
      sections: [
        {
          fields: [
            { key: 'soTien', label: text('Số tiền'), type: 'money' },
            { key: 'lyDo', label: text('Lý do'), type: 'text' },
            {
              key: 'xepLoai',
              label: text('Xếp loại'),
              options: [{ label: text('Tốt'), value: 'tot' }],
              type: 'choice',
            },
            {
              columns: [{ key: 'ten', label: text('Tên'), type: 'text' }],
              key: 'bang',
              label: text('Bảng'),
              type: 'table',
            },
          ],
          key: 'phan',
          title: text('Phần'),
        },
      ],
      title: text('Trang'),
    },
  ],
  title: text('Mẫu'),
})

/** The form of the cases that documents are made of, published. */
export const aFormVersion = async (payload: Payload): Promise<string> => {
  const source = await payload.create({
    collection: 'forms',
    data: { definition: aForm(), key: 'mau-van-ban', title: 'Mẫu' },
    overrideAccess: true,
  })
  const version = await payload.create({
    collection: 'form-versions',
    data: { definition: aForm(), jsonSchema: {}, number: 1, source: source.id, title: 'Mẫu – bản 1' },
    overrideAccess: true,
  })
  return version.id
}
