/** How many characters people count in a text: an emoji is one, as in JSON Schema, though it takes two places. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
}
