type NodeBase = {
  direction: 'ltr' | null
  format: '' | 'center' | 'justify' | 'right'
  indent: number
  version: 1
}

export type LexicalText = {
  detail: 0
  /** 1 bold, 2 italic, 3 both. */
  format: 0 | 1 | 2 | 3
  mode: 'normal'
  style: ''
  text: string
  type: 'text'
  version: 1
}

export type LexicalParagraph = NodeBase & {
  children: LexicalText[]
  textFormat: 0
  textStyle: ''
  type: 'paragraph'
}
export type LexicalHeading = NodeBase & { children: LexicalText[]; tag: 'h2' | 'h3'; type: 'heading' }
export type LexicalListItem = NodeBase & { children: LexicalText[]; type: 'listitem'; value: number }
export type LexicalList = NodeBase & {
  children: LexicalListItem[]
  listType: 'bullet'
  start: 1
  tag: 'ul'
  type: 'list'
}
export type LexicalBlock = LexicalHeading | LexicalList | LexicalParagraph

/**
 * A document of the rich text editor. The index signature is the one the CMS gives to such fields.
 */
export type LexicalState = {
  [key: string]: unknown
  root: NodeBase & { children: LexicalBlock[]; type: 'root' }
}
