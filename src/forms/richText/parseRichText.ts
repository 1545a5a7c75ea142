export type RichSpan = { isBold: boolean; isItalic: boolean; text: string }
export type RichBlock =
  { kind: 'heading' | 'paragraph'; spans: RichSpan[] } | { items: RichSpan[][]; kind: 'bullets' | 'numbers' }

/** Marked-up text as blocks to draw. Every text has a reading: what is no mark is a letter. */
export function parseRichText(text: string): RichBlock[] {
  const blocks: RichBlock[] = []
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue

    const item = /^(?:[-•]|(\d{1,3})[.)])\s+(.*)$/.exec(line)
    const heading = /^#{1,3}\s+(.*)$/.exec(line)
    if (item) {
      const kind = item[1] === undefined ? 'bullets' : 'numbers'
      const last = blocks.at(-1)
      const spans = parseSpans(item[2] ?? '')
      if (last?.kind === kind) last.items.push(spans)
      else blocks.push({ items: [spans], kind })
    } else if (heading) blocks.push({ kind: 'heading', spans: parseSpans(heading[1] ?? '') })
    else blocks.push({ kind: 'paragraph', spans: parseSpans(line) })
  }
  return blocks
}

function parseSpans(line: string): RichSpan[] {
  const marks = /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*/g
  const spans: RichSpan[] = []
  let from = 0
  for (const found of line.matchAll(marks)) {
    if (found.index > from) spans.push(plain(line.slice(from, found.index)))
    const isBold = found[1] !== undefined
    spans.push({ isBold, isItalic: !isBold, text: found[1] ?? found[2] ?? '' })
    from = found.index + found[0].length
  }
  if (from < line.length) spans.push(plain(line.slice(from)))
  return spans
}

const plain = (text: string): RichSpan => ({ isBold: false, isItalic: false, text })
