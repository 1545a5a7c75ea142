import { describe, expect, it } from 'vitest'
import { usagesInWorkflow } from '../../../src/services/definitions/usagesInWorkflow.ts'
import type { FieldDefinition } from '../../../src/forms/types.ts'
import { prefilledFrom } from '../../../src/services/definitions/prefilledFrom.ts'
import { aField, aForm } from '../forms/aForm.ts'
import type { WorkflowDefinition } from '../../../src/workflow/types.ts'

const text = (vi: string) => ({ vi, en: vi })
const workflow: WorkflowDefinition = {
  formatVersion: 1,
  initial: 'draft',
  key: 'thu',
  mails: [{ body: text('Kính gửi {ten}'), key: 'bao', subject: text('Báo') }],
  name: text('Thử'),
  states: [
    {
      assign: { to: [{ field: 'nguoi', kind: 'field' }] },
      fields: [{ field: 'tien', permission: 'hidden' }],
      key: 'draft',
      kind: 'initial',
      label: text('Soạn'),
      phase: text('Soạn'),
      turn: [],
    },
  ],
  transitions: [
    {
      action: 'submit',
      by: [],
      comment: 'none',
      effects: [
        { expression: 'count(rows)', field: 'dem', kind: 'set' },
        { collection: 'achievements', kind: 'record', values: { title: 'tieuDe' } },
        { action: 'hold', comment: text('Dừng'), field: 'hoSo', kind: 'act', when: 'loai = "x"' },
        { collection: 'articles', kind: 'publish', title: '"Gương " + ten' },
      ],
      from: ['draft'],
      label: text('Nộp'),
      to: 'draft',
      when: [{ expression: 'sum(rows.tien) > 5', message: text('x') }],
    },
  ],
}
const usages = (key: string) =>
  usagesInWorkflow(workflow, 'Thử', key).map(({ action, source }) => `${action}: ${source}`)

describe('which forms begin with a field', () => {
  const prefilled = (key: string, prefill: string, more: Partial<FieldDefinition> = {}) =>
    aField({ key, prefill, type: 'text', ...more })
  const columns = [aField({ key: 'tien', type: 'money' })]
  const form = aForm(
    prefilled('a', 'earlier.bao-cao.ten'),
    prefilled('b', 'earlier.khac.ten'),
    prefilled('c', 'earlier.bao-cao.rows', { columns, type: 'table' }),
    prefilled('d', 'person.fullName'),
  )

  it.each<[string, string[]]>([
    ['ten', ['Trường a']],
    ['rows', ['Trường c']],
    ['rows.tien', ['Trường c']],
    ['rows.khac', []],
    ['fullName', []],
  ])('should tell of %s', (key, fields) => {
    expect(prefilledFrom([form], 'bao-cao', key)).toEqual(
      fields.map((field) => ({ field, form: 'Biểu mẫu thử' })),
    )
  })
})

describe('where a workflow uses a field', () => {
  it.each<[string, string[]]>([
    ['tien', ['Soạn: hidden']],
    ['nguoi', ['Soạn: nguoi']],
    ['rows', ['submit: sum(rows.tien) > 5', 'submit: dem = count(rows)']],
    ['rows.tien', ['submit: sum(rows.tien) > 5']],
    ['rows.khac', []],
    ['dem', ['submit: dem = count(rows)']],
    ['hoSo', ['submit: hold: hoSo']],
    ['loai', ['submit: loai = "x"']],
    ['tieuDe', ['submit: tieuDe']],
    ['ten', ['submit: "Gương " + ten', 'bao: ten', 'bao: ten']],
    ['khong', []],
  ])('should tell of %s', (key, told) => {
    expect(usages(key)).toEqual(told)
  })
})
