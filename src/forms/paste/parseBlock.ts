/**
 * The cells of a block copied from a spreadsheet: columns part with tabs, rows with line ends, and a cell with either
 * of them, or with a quote, stands in quotes with its own quotes doubled. Texts in NFC; empty rows at the end are left out.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  const source = text.replace(/\r\n?/g, '\n').normalize('NFC')
  let at = 0
  while (at <= source.length) {
    const isQuoted = source[at] === '"' && quotedEnd(source, at) !== null
    const end = isQuoted ? (quotedEnd(source, at) ?? at) : plainEnd(source, at)
    const raw = isQuoted ? source.slice(at + 1, end - 1).replaceAll('""', '"') : source.slice(at, end)
    rows.at(-1)?.push(raw.trim())
    if (source[end] === '\n') rows.push([])
    at = end + 1
  }
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  return rows
}

function plainEnd(source: string, from: number): number {
  const found = source.slice(from).search(/[\t\n]/)
  return found < 0 ? source.length : from + found
}

/** Behind the closing quote; null when the quote is one of the text (`"A" và "B"`). */
function quotedEnd(source: string, from: number): null | number {
  const closed = /^"(?:[^"]|"")*"(?=[\t\n]|$)/.exec(source.slice(from))
  return closed ? from + closed[0].length : null
}
