import { describe, expect, it } from 'vitest'
import { explainExpression } from '../../../src/expressions/explainExpression.ts'
import { formNaming } from '../../../src/forms/design/formNaming.ts'
import { aField, aForm } from '../forms/aForm.ts'

const text = (vi: string, en: string) => ({ vi, en })
const form = aForm(
  aField({ formula: '1', key: 'tongDiem', label: text('Tổng điểm', 'Total'), type: 'computed' }),
  aField({
    key: 'loai',
    label: text('Loại', 'Kind'),
    options: [
      { label: text('Cá nhân', 'Person'), value: 'p' },
      { label: text('Tập thể', 'Collective'), value: 'c' },
    ],
    type: 'choice',
  }),
  aField({ key: 'coKyLuat', label: text('Có kỷ luật', 'Disciplined'), type: 'yesNo' }),
  aField({ key: 'ngay', label: text('Ngày ký', 'Signed'), type: 'date' }),
  aField({
    columns: [aField({ key: 'diem', label: text('Điểm', 'Points'), type: 'score' })],
    key: 'bang',
    label: text('Bảng', 'Table'),
    type: 'table',
  }),
)

describe('explainExpression', () => {
  it.each([
    [
      'tongDiem >= 90 and loai = "p"',
      '«Tổng điểm» lớn hơn hoặc bằng 90 và «Loại» là «Cá nhân»',
      '“Total” is at least 90 and “Kind” is “Person”',
    ],
    [
      'tongDiem < 1250000 or coKyLuat = false',
      '«Tổng điểm» nhỏ hơn 1.250.000 hoặc «Có kỷ luật» là «Không»',
      '“Total” is less than 1,250,000 or “Disciplined” is “No”',
    ],
    [
      'loai in ("p", "c")',
      '«Loại» là một trong «Cá nhân», «Tập thể»',
      '“Kind” is one of “Person”, “Collective”',
    ],
    ['loai = null', '«Loại» để trống', '“Kind” is empty'],
    [
      'loai != null and (tongDiem > 1 or tongDiem = 0)',
      '«Loại» đã được điền và («Tổng điểm» lớn hơn 1 hoặc «Tổng điểm» là 0)',
      '“Kind” is filled in and (“Total” is more than 1 or “Total” is 0)',
    ],
    ['ngay >= "2026-11-22"', '«Ngày ký» lớn hơn hoặc bằng 22/11/2026', '“Signed” is at least 22/11/2026'],
    ['date(ngay) + duration("P30D")', '«Ngày ký» + 30 ngày', '“Signed” + 30 days'],
    ['date("2026-12-10") - duration("P2M")', '10/12/2026 − 2 tháng', '10/12/2026 − 2 months'],
    ['date(tongDiem, 3, 31)', 'ngày 31/03 của năm «Tổng điểm»', '31/03 of the year “Total”'],
    ['time("08:00:00")', '`time("08:00:00")`', '`time("08:00:00")`'],
    ['tongDiem between 50 and 70', '«Tổng điểm» từ 50 đến 70', '“Total” is between 50 and 70'],
    ['sum(bang.diem) * 2', 'tổng của «Điểm» × 2', 'the sum of “Points” × 2'],
    [
      'some r in bang satisfies r.diem > 5',
      'ít nhất một dòng của «Bảng» có «Điểm» lớn hơn 5',
      'in some row of “Table”, “Points” is more than 5',
    ],
    [
      'count(bang[diem > 5]) >= 2',
      'số mục của các dòng của «Bảng» có «Điểm» lớn hơn 5 lớn hơn hoặc bằng 2',
      'the number of items of the rows of “Table” where “Points” is more than 5 is at least 2',
    ],
    [
      'if coKyLuat = true then 0 else tongDiem',
      'nếu «Có kỷ luật» là «Có» thì 0, ngược lại «Tổng điểm»',
      'if “Disciplined” is “Yes” then 0, otherwise “Total”',
    ],
    [
      'not(list contains(loai, "p") = true)',
      '«Loại» không chọn «Cá nhân»',
      '“Kind” does not include “Person”',
    ],
    ['person.fullName = "An"', '«Họ và tên cá nhân» là «An»', '“Full name of the person” is “An”'],
    ['split(loai, "-")[1] = "a"', '`split(loai, "-")[1]` là «a»', '`split(loai, "-")[1]` is “a”'],
  ])('should tell %s', (source, vi, en) => {
    expect(explainExpression(source, formNaming(form))).toEqual({ vi, en })
  })

  it('should tell nothing of what cannot be read', () => {
    expect(explainExpression('tongDiem >', formNaming(form))).toBeNull()
  })
})
