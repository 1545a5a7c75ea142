import { buildWordFile } from '../../documents/word/buildWordFile.ts'
import { wordNodes } from '../../documents/word/wordNodes.ts'
import { head, heading, lastText, text, textWidth, title } from './pieces.ts'
import type { ShippedTemplate } from './types.ts'

const { cell, paragraph, row, table } = wordNodes

/** The minutes of a session as they were signed: the secretary's text, and below it who signed and when. */
export const councilMinutes: ShippedTemplate = {
  key: 'bien-ban-hop-hoi-dong',
  title: { vi: 'Biên bản họp Hội đồng', en: 'Minutes of the council' },
  note: 'Lập khi đủ chữ ký của Thư ký, Chủ tịch Hội đồng và hai người kiểm phiếu. Thể thức theo Nghị định 30/2020/NĐ-CP, Phụ lục I.',
  // Whoever may read the session, its tellers among them.
  readers: [],
  file: () =>
    buildWordFile(
      [
        head({
          body: 'HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG',
          number: 'Số:          /BB-HĐTĐKT',
          parent: '{office.name | upper}',
        }),
        title('BIÊN BẢN', '{dossier.title}'),
        paragraph('{#minutes}', { space: [0, 0] }),
        paragraph('{#kind = "heading"}', { space: [0, 0] }),
        heading('{text}'),
        paragraph('{/}', { space: [0, 0] }),
        paragraph('{#kind = "item"}', { space: [0, 0] }),
        text('– {text}', { space: [0, 2] }),
        paragraph('{/}', { space: [0, 0] }),
        paragraph('{#kind = "text"}', { space: [0, 0] }),
        text('{text}'),
        paragraph('{/}', { space: [0, 0] }),
        paragraph('{/minutes}', { space: [0, 0] }),
        lastText(
          'Biên bản này được những người có tên dưới đây ký điện tử trên hồ sơ phiên họp; sau chữ ký đầu tiên nội dung không thay đổi./.',
        ),
        signatures(),
      ].join(''),
    ),
}

const signatures = (): string => {
  const width = Math.floor(textWidth / 3)
  return table(
    [width, width, width],
    [
      row([
        cell(label('TỔ KIỂM PHIẾU') + each('tellers', signed('{name}', '{at | time}')), { width }),
        cell(label('THƯ KÝ') + given('secretary'), { width }),
        cell(label('CHỦ TRÌ') + given('chair'), { width }),
      ]),
    ],
  )
}

const label = (words: string): string =>
  paragraph(words, { align: 'center', bold: true, size: 13, space: [6, 0] })

const given = (who: 'chair' | 'secretary'): string =>
  each(`session.${who} != ""`, signed(`{session.${who}}`, `{session.${who}At | time}`))

const each = (condition: string, content: string): string =>
  paragraph(`{#${condition}}`, { space: [0, 0] }) + content + paragraph('{/}', { space: [0, 0] })

const signed = (name: string, at: string): string =>
  paragraph('Đã ký điện tử', { align: 'center', italic: true, size: 12, space: [10, 0] }) +
  paragraph(at, { align: 'center', italic: true, size: 12, space: [0, 4] }) +
  paragraph(name, { align: 'center', bold: true, size: 13, space: [0, 6] })
