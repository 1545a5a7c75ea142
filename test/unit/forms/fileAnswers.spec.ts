import { describe, expect, it } from 'vitest'

import { findFileField } from '../../../src/forms/findFileField.ts'
import { mapFileAnswers } from '../../../src/forms/mapFileAnswers.ts'
import { judgeFileName } from '../../../src/shared/judgeFileName.ts'
import { aField, aForm } from './aForm.ts'

const form = aForm(
  aField({ key: 'proof', type: 'file' }),
  aField({ key: 'name', type: 'text' }),
  aField({ columns: [aField({ key: 'proof', type: 'file' })], key: 'rows', type: 'table' }),
  aField({ key: 'photo', type: 'image' }),
  aField({
    key: 'scores',
    sheet: {
      columns: [{ key: 'self', label: { en: 'Self', vi: 'Tự chấm' } }],
      criteria: [
        { evidence: 'required', key: 'a', label: { en: 'A', vi: 'A' }, max: 10 },
        { key: 'b', label: { en: 'B', vi: 'B' }, max: 5 },
      ],
      rounding: { at: 'total', decimals: 0, mode: 'halfUp' },
    },
    type: 'scoreSheet',
  }),
)

describe('where files are answered', () => {
  it.each([
    ['proof', true],
    ['rows.0.proof', true],
    ['rows.12.proof', true],
    ['photo', true],
    ['scores.evidence.a', true],
    ['scores.evidence.b', false],
    ['scores.points.a', false],
    ['scores', false],
    ['name', false],
    ['rows', false],
    ['rows.x.proof', false],
    ['rows.0.other', false],
    ['rows.0.proof.0', false],
    ['proof.0', false],
    ['__proto__', false],
    ['', false],
  ])('%j', (path, isFound) => {
    expect(findFileField(form, path) !== null).toBe(isFound)
  })

  it('visits every file with its path and leaves the rest as it is', () => {
    const seen: string[] = []
    const answers = {
      name: 'A',
      proof: [{ id: '1' }, 'x'],
      rows: [{ proof: [{ id: '2' }] }, {}],
      scores: { evidence: { a: [{ id: '3' }] }, points: { self: { a: 5 } } },
    }

    const mapped = mapFileAnswers(form, answers, (item, _field, path) => {
      seen.push(path)
      return { ...item, name: 'n' }
    })

    expect(seen).toEqual(['proof.0', 'rows.0.proof.0', 'scores.evidence.a.0'])
    expect(mapped).toEqual({
      name: 'A',
      proof: [{ id: '1', name: 'n' }, 'x'],
      rows: [{ proof: [{ id: '2', name: 'n' }] }, {}],
      scores: { evidence: { a: [{ id: '3', name: 'n' }] }, points: { self: { a: 5 } } },
    })
  })
})

describe('file names', () => {
  it.each([
    ['Báo cáo.pdf'.normalize('NFD'), 'Báo cáo.pdf'.normalize('NFC')],
    ['../../a.pdf', 'a.pdf'],
    ['C:\\x\\a.pdf', 'a.pdf'],
    ['  a   b.pdf ', 'a b.pdf'],
  ])('%j is kept as %j', (given, name) => {
    expect(judgeFileName(given)).toMatchObject({ name, ok: true })
  })

  it.each([
    '',
    'a',
    '.pdf',
    '..pdf',
    'a\u202Efdp.exe',
    'a.exe.pdf',
    'a.docm.docx',
    'a\u0000.pdf',
    `${'a'.repeat(252)}.pdf`,
  ])('%j is refused', (given) => {
    expect(judgeFileName(given).ok).toBe(false)
  })
})
