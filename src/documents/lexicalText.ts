const blocks = new Set(['heading', 'listitem', 'paragraph', 'quote'])

/** The plain text of an editor document, one block a line. Takes anything; what is no document gives ''. */
export const lexicalText = (state: unknown): string =>
  isRecord(state) ? textOf(state.root).replace(/\n+$/, '') : ''

const textOf = (node: unknown): string => {
  if (!isRecord(node)) return ''
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  const children = Array.isArray(node.children) ? node.children.map(textOf).join('') : ''
  return typeof node.type === 'string' && blocks.has(node.type) ? `${children}\n` : children
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
