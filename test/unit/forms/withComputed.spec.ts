import { describe, expect, it } from 'vitest'
import { thematicReport } from '../../../src/definitions/forms/thematicReport.ts'
import { explainAnswer } from '../../../src/forms/explainAnswer.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { withComputed } from '../../../src/forms/withComputed.ts'
import { printAnswers } from '../../../src/services/documents/printAnswers.ts'
import { shippedAnswers } from '../../fixtures/shippedAnswers.ts'

const judged = judgeAnswers({
  answers: shippedAnswers[thematicReport.key]?.answers,
  context: {},
  definition: thematicReport,
  mode: 'draft',
})

describe('what is worked out', () => {
  it('should be read with the answers, in the rows of a table too', () => {
    expect(withComputed(thematicReport, judged.answers, judged.computed)).toMatchObject({
      chiTieuChuyenDe: [
        { chiTieu: 'Hồ sơ trực tuyến', dat: 450, giao: 400, tyLe: 112.5 },
        { chiTieu: 'Văn bản ký số', dat: 90, giao: 120, tyLe: 75 },
      ],
      soChiTieuDat: 1,
      vaiTro: 'lead',
    })
  })

  it('should leave the points of a scoring table where its totals are kept beside them', () => {
    const points = { points: { self: { a: 1 } } }
    const definition = { ...thematicReport, pages: [] }

    expect(withComputed(definition, { sheet: points }, { sheet: { self: 1, total: 1 } })).toEqual({
      sheet: points,
    })
  })

  it('should stand on paper, below the columns too', () => {
    const { form, texts } = printAnswers({ ...judged, form: thematicReport, names: {} })
    const table = form.find(({ label }) => label === 'Chỉ tiêu của chuyên đề')?.text

    expect(table?.split('\n')).toEqual([
      '1. Hồ sơ trực tuyến – 400 – 450 – 112,5',
      '2. Văn bản ký số – 120 – 90 – 75',
      'Trung bình – Tỷ lệ (%): 93,75',
    ])
    expect(texts['chiTieuChuyenDe']).toMatchObject([{ tyLe: '112,5' }, { tyLe: '75' }])
  })

  it('should be told in the reason of what is worked out of it', () => {
    const [reason] = explainAnswer(thematicReport, judged, {}, 'soChiTieuDat')

    expect(reason?.lines.map(({ sentence }) => sentence.vi).join(' ')).toContain('112,5')
  })
})
