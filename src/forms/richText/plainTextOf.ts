import type { RichBlock, RichSpan } from './parseRichText.ts'

/** The text without its marks, for histories, exports and search. */
export function plainTextOf(blocks: RichBlock[]): string {
  const join = (spans: RichSpan[]) => spans.map(({ text }) => text).join('')
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'bullets':
          return block.items.map((item) => `- ${join(item)}`).join('\n')
        case 'numbers':
          return block.items.map((item, index) => `${index + 1}. ${join(item)}`).join('\n')
        default:
          return join(block.spans)
      }
    })
    .join('\n')
}
