import type { FieldDefinition, FormDefinition, SectionDefinition } from '../../src/forms/types.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { aField } from './aField.ts'

const text = (vi: string) => ({ vi, en: vi })
const section = (key: string, fields: FieldDefinition[], filledBy?: string): SectionDefinition => ({
  fields,
  key,
  title: text(`Phần ${key}`),
  ...(filledBy === undefined ? {} : { filledBy }),
})

/** Whoever begins it writes what is common, each unit its own section. */
export const sharedWorkflow: WorkflowDefinition = {
  formatVersion: 1,
  initial: 'draft',
  key: 'thu-nhieu-don-vi',
  name: text('Thử nhiều đơn vị'),
  states: [
    {
      fields: [{ field: 'donVi', permission: 'hidden', who: [{ role: 'inspector' }] }],
      key: 'draft',
      kind: 'initial',
      label: text('Bản nháp'),
      phase: text('Đang lập'),
      turn: [{ relation: 'creator' }],
      write: [{ relation: 'creator' }, { relation: 'section-unit', role: 'unit-officer' }],
    },
    { key: 'done', kind: 'success', label: text('Xong'), phase: text('Xong'), turn: [] },
  ],
  transitions: [
    {
      action: 'submit',
      by: [{ relation: 'creator' }],
      comment: 'optional',
      from: ['draft'],
      label: text('Nộp'),
      to: 'done',
      validatesForm: true,
    },
  ],
}

type Unit = { id: string; key: string }

/** A form of four sections: one for whoever begins it, two for certain units, one for the unit that an answer names. */
export const sharedForm = (units: Unit[]): FormDefinition => {
  const unit = (at: number) => units[at] ?? { id: '', key: '' }
  const table = aField('chiTieu', 'table', {
    columns: [
      aField('ten', 'text', { readOnly: 'khoa = true' }),
      aField('so', 'number', { visible: 'ten != null' }),
    ],
  })
  return {
    formatVersion: 1,
    key: 'thu-nhieu-don-vi',
    pages: [
      {
        key: 'trang',
        sections: [
          section('chung', [
            aField('donVi', 'text', { prefill: 'unit.name' }),
            aField('khoa', 'yesNo'),
            table,
            aField('doiTac', 'unit'),
          ]),
          section(
            'congNghe',
            [
              aField('mayChu', 'text', { required: true }),
              aField('tenCn', 'text', { prefill: 'unit.name' }),
              aField('dai', 'computed', { formula: 'string length(mayChu)' }),
            ],
            JSON.stringify([unit(1).key]),
          ),
          section('ngoaiVu', [aField('doan', 'number', { required: true })], JSON.stringify(unit(2).id)),
          section('banBe', [aField('gopY', 'text')], 'doiTac'),
        ],
        title: text('Trang'),
      },
    ],
    title: text('Biểu mẫu nhiều đơn vị'),
  }
}
