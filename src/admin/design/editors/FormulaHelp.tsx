'use client'

import { useSay } from '../useSay.ts'

const examples = [
  ['"Đã cấp lại"', { vi: 'chữ, đặt trong ngoặc kép', en: 'a text, in quotation marks' }],
  ['"Quyết định " + soQuyetDinh', { vi: 'chữ nối với nội dung một trường', en: 'a text and an answer' }],
  ['soBan * 50', { vi: 'phép tính với trường số', en: 'reckoning with a number' }],
  [
    'if soBan > 2 then "nhiều" else "ít"',
    { vi: 'tùy theo một điều kiện', en: 'one or the other, by a condition' },
  ],
  ['date(calendar.today) + duration("P10D")', { vi: '10 ngày kể từ hôm nay', en: 'ten days from today' }],
  ['true', { vi: 'đúng, có (sai, không: false)', en: 'yes (no: false)' }],
] as const

/** How a formula is written, by examples. */
export function FormulaHelp() {
  const t = useSay()

  return (
    <details className="td-details">
      <summary>{t({ vi: 'Cách viết công thức', en: 'How a formula is written' })}</summary>
      <p className="td-help">
        {t({
          vi: 'Gõ vài chữ của tên trường rồi chọn trong gợi ý; bên dưới ô là câu đọc lại công thức.',
          en: 'Type a few letters of a field and choose from the list; below, the formula is told in words.',
        })}
      </p>
      <ul className="td-list">
        {examples.map(([source, words]) => (
          <li key={source}>
            <code>{source}</code> – {t(words)}
          </li>
        ))}
      </ul>
    </details>
  )
}
