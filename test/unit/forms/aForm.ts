import type { FieldDefinition, FormDefinition } from '../../../src/forms/types.ts'

export const aField = (field: Partial<FieldDefinition> & { key: string; type: string }): FieldDefinition => ({
  label: { vi: `Trường ${field.key}`, en: `Field ${field.key}` },
  ...field,
})

export const aForm = (...fields: FieldDefinition[]): FormDefinition => ({
  formatVersion: 1,
  key: 'mau-thu',
  pages: [
    {
      key: 'page1',
      sections: [{ fields, key: 'section1', title: { vi: 'Phần một', en: 'Part one' } }],
      title: { vi: 'Trang một', en: 'Page one' },
    },
  ],
  title: { vi: 'Biểu mẫu thử', en: 'Test form' },
})

const options = ['a', 'b', 'c'].map((value) => ({
  label: { vi: `Lựa chọn ${value}`, en: `Option ${value}` },
  value,
}))

/** A form with a field of every type, conditions, formulas and rules. */
export const aFullForm = (): FormDefinition => {
  const form = aForm(
    aField({ key: 'intro', type: 'heading' }),
    aField({ key: 'hint', type: 'note', visible: 'agree = true' }),
    aField({
      key: 'fullName',
      label: { vi: 'Họ và tên', en: 'Full name' },
      maxLength: 50,
      required: true,
      type: 'text',
    }),
    aField({ key: 'story', type: 'longText' }),
    aField({ key: 'quantity', label: { vi: 'Số lượng', en: 'Quantity' }, max: 10, min: 0, type: 'number' }),
    aField({ key: 'bonus', type: 'money', visible: 'quantity > 5' }),
    aField({ key: 'share', type: 'percent' }),
    aField({ key: 'points', max: 40, type: 'score' }),
    aField({ key: 'start', type: 'date' }),
    aField({
      key: 'end',
      rules: [
        {
          expression: 'value >= start',
          message: { vi: 'Ngày kết thúc phải sau ngày bắt đầu.', en: 'End first.' },
        },
      ],
      type: 'date',
    }),
    aField({ key: 'since', type: 'year' }),
    aField({ key: 'agree', type: 'yesNo' }),
    aField({ key: 'kind', options, type: 'choice' }),
    aField({ key: 'topics', maxItems: 2, options, type: 'choices' }),
    aField({ key: 'nominee', type: 'person' }),
    aField({ key: 'department', type: 'unit' }),
    aField({ key: 'proof', maxItems: 2, maxSize: 1_048_576, required: 'kind = "a"', type: 'file' }),
    aField({
      columns: [
        aField({ key: 'name', required: true, type: 'text' }),
        aField({ key: 'amount', min: 1, type: 'number' }),
        aField({ key: 'price', type: 'money', visible: 'amount > 0' }),
        aField({ formula: 'amount * price', key: 'lineTotal', type: 'computed' }),
      ],
      key: 'rows',
      maxItems: 3,
      type: 'table',
    }),
    aField({ formula: 'sum(rows.lineTotal)', key: 'total', type: 'computed' }),
    aField({ formula: 'total * 2', key: 'double', type: 'computed', visible: 'total > 0' }),
    aField({ key: 'sworn', type: 'confirmation' }),
  )
  form.pages[0]?.sections.push({
    fields: [aField({ key: 'extra', type: 'text' })],
    key: 'section2',
    title: { vi: 'Phần hai', en: 'Part two' },
    visible: 'kind = "b"',
  })
  return form
}
