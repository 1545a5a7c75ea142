import { wordNodes } from '../../documents/word/wordNodes.ts'

const { cell, line, paragraph, row, table } = wordNodes

/** The width of the text between the margins, in twips. */
export const textWidth = 9071

/** How far the first line of a paragraph stands in. */
export const firstLine = 720

const left = 3571
const right = textWidth - left

type Head = { body: string; number: string; parent: string }

/** Issuing bodies and number on the left; national name, motto, place and date on the right. */
export const head = ({ body, number, parent }: Head): string =>
  table(
    [left, right],
    [
      row([
        cell(
          paragraph(parent, { align: 'center', size: 12, space: [0, 0] }) +
            paragraph(body, { align: 'center', bold: true, size: 12, space: [0, 0] }) +
            line(1150),
          { width: left },
        ),
        cell(
          paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', {
            align: 'center',
            bold: true,
            size: 12,
            space: [0, 0],
          }) +
            paragraph('Độc lập - Tự do - Hạnh phúc', {
              align: 'center',
              bold: true,
              size: 13,
              space: [0, 0],
            }) +
            line(1330),
          { width: right },
        ),
      ]),
      row([
        cell(paragraph(number, { align: 'center', size: 13, space: [6, 0] }), { width: left }),
        cell(
          paragraph('{office.place}, {today | longDate}', {
            align: 'center',
            italic: true,
            size: 14,
            space: [6, 0],
          }),
          { width: right },
        ),
      ]),
    ],
  )

/** The kind of the document and what it is about. */
export const title = (kind: string, about: string): string =>
  paragraph(kind, { align: 'center', bold: true, size: 14, space: [18, 0] }) +
  paragraph(about, { align: 'center', bold: true, size: 14, space: [0, 0] }) +
  line(3300) +
  paragraph('', { size: 6, space: [0, 0] })

/** Body text: justified, first line in. */
export const text = (content: string, look: Parameters<typeof paragraph>[1] = {}): string =>
  paragraph(content, { indent: firstLine, ...look })

export const heading = (content: string): string =>
  text(content, { bold: true, keepNext: true, space: [6, 6] })

/** `Nhãn: giá trị`, the value set off. */
export const fact = (label: string, value: string): string =>
  paragraph([{ text: `${label}: ` }, { look: { bold: true }, text: value }], {
    indent: firstLine,
    space: [0, 4],
  })

type Column = { align?: 'center' | 'left'; head: string; tag: string; width: number }

/** A table whose one row is repeated; the first tag opens the loop and the last closes it. */
export const listTable = (columns: Column[]): string =>
  table(
    columns.map(({ width }) => width),
    [
      row(
        columns.map(({ head: words, width }) =>
          cell(paragraph(words, { align: 'center', bold: true, size: 12, space: [2, 2] }), {
            shade: true,
            width,
          }),
        ),
        true,
      ),
      row(
        columns.map(({ align = 'left', tag, width }) =>
          cell(paragraph(tag, { align, size: 12, space: [2, 2] }), { width }),
        ),
      ),
    ],
    true,
  )

type Foot = { office: string; recipients: string[]; signer: string }

/** The last sentence; it stays on one page with the signature, which may not stand on a page by itself. */
export const lastText = (content: string): string => text(content, { keepNext: true })

/** Recipients on the left, the signature on the right. */
export const foot = ({ office, recipients, signer }: Foot): string =>
  paragraph('', { keepNext: true, size: 6, space: [0, 0] }) +
  table(
    [left, right],
    [
      row([
        cell(
          paragraph('Nơi nhận:', { align: 'left', bold: true, italic: true, size: 12, space: [0, 0] }) +
            recipients.map((each) => paragraph(each, { align: 'left', size: 11, space: [0, 0] })).join(''),
          { width: left },
        ),
        cell(
          paragraph(office, { align: 'center', bold: true, size: 14, space: [0, 0] }) +
            paragraph('{#step.sign != ""}', { space: [0, 0] }) +
            paragraph('{step.sign}', { align: 'center', bold: true, size: 14, space: [0, 0] }) +
            paragraph('{/}', { space: [0, 0] }) +
            paragraph('(Ký, ghi rõ họ và tên)', {
              align: 'center',
              italic: true,
              size: 12,
              space: [0, 42],
            }) +
            paragraph(signer, { align: 'center', bold: true, size: 14, space: [0, 0] }),
          { width: right },
        ),
      ]),
    ],
  )
