/** Measures of Word: twips (1/20 pt) for lengths, half points for letters. */
type ParagraphLook = {
  align?: 'both' | 'center' | 'left' | 'right'
  bold?: boolean
  /** On a page of its own. */
  breakBefore?: boolean
  caps?: boolean
  /** First line, in twips. */
  indent?: number
  italic?: boolean
  keepNext?: boolean
  /** In points. */
  size?: number
  /** Above and below, in points. */
  space?: [above: number, below: number]
}

type CellLook = { borders?: boolean; shade?: boolean; span?: number; width: number }

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const runLook = ({ bold, caps, italic, size }: ParagraphLook): string =>
  [
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    caps ? '<w:caps/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join('')

const run = (text: string, look: ParagraphLook): string =>
  `<w:r><w:rPr>${runLook(look)}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`

/** One paragraph; several pieces where they look different. */
const paragraph = (
  content: string | { look?: ParagraphLook; text: string }[],
  look: ParagraphLook = {},
): string => {
  const { align = 'both', breakBefore, indent = 0, keepNext, space = [0, 6] } = look
  const pieces = typeof content === 'string' ? [{ text: content }] : content
  const runs = pieces.map((piece) => run(piece.text, { ...look, ...('look' in piece ? piece.look : {}) }))
  return [
    '<w:p><w:pPr>',
    keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    breakBefore ? '<w:pageBreakBefore/>' : '',
    `<w:spacing w:before="${space[0] * 20}" w:after="${space[1] * 20}"/>`,
    indent === 0 ? '' : `<w:ind w:firstLine="${indent}"/>`,
    `<w:jc w:val="${align}"/>`,
    // The mark at the end of the paragraph too, or an empty one would be as high as the body text.
    `<w:rPr>${runLook(look)}</w:rPr></w:pPr>${runs.join('')}</w:p>`,
  ].join('')
}

/** The thin line below a heading, leaving so much free on both sides. */
const line = (margin: number): string =>
  [
    '<w:p><w:pPr>',
    '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>',
    '<w:spacing w:before="0" w:after="0" w:line="60" w:lineRule="exact"/>',
    `<w:ind w:left="${margin}" w:right="${margin}"/>`,
    '<w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>',
  ].join('')

const cell = (paragraphs: string, { shade, span, width }: CellLook): string =>
  [
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    shade ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : '',
    `</w:tcPr>${paragraphs}</w:tc>`,
  ].join('')

/** `isHead`: repeated at the top of each page that the table reaches. A row is not broken between pages. */
const row = (cells: string[], isHead = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

const table = (widths: number[], rows: string[], hasBorders = false): string => {
  const margin = hasBorders ? 85 : 0
  return [
    '<w:tbl><w:tblPr>',
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`,
    hasBorders ? '<w:jc w:val="center"/>' : '',
    hasBorders ? `<w:tblBorders>${sides.map(border).join('')}</w:tblBorders>` : '',
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>`,
    '</w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    rows.join(''),
    '</w:tbl>',
  ].join('')
}

/** The parts of a Word document, as the XML of its body. */
export const wordNodes = { cell, line, paragraph, row, table }
