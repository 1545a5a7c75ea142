import type { LexicalBlock, LexicalState, LexicalText } from './lexicalTypes.ts'

type Style = 'bold' | 'bold-italic' | 'italic' | 'plain'
type Align = '' | 'center' | 'justify' | 'right'

const formats = { plain: 0, bold: 1, italic: 2, 'bold-italic': 3 } as const
const base = { direction: 'ltr', indent: 0, version: 1 } as const

const text = (value: string, style: Style = 'plain'): LexicalText[] =>
  value === ''
    ? []
    : [
        {
          detail: 0,
          format: formats[style],
          mode: 'normal',
          style: '',
          text: value,
          type: 'text',
          version: 1,
        },
      ]

/** Building blocks of an editor document. */
export const lexicalNodes = {
  paragraph: (value: string, style: Style = 'plain', format: Align = ''): LexicalBlock => ({
    ...base,
    children: text(value, style),
    format,
    textFormat: 0,
    textStyle: '',
    type: 'paragraph',
  }),
  heading: (value: string, tag: 'h2' | 'h3', format: Align = ''): LexicalBlock => ({
    ...base,
    children: text(value),
    format,
    tag,
    type: 'heading',
  }),
  list: (values: string[]): LexicalBlock => ({
    ...base,
    children: values.map((value, index) => ({
      ...base,
      children: text(value),
      format: '',
      type: 'listitem',
      value: index + 1,
    })),
    format: '',
    listType: 'bullet',
    start: 1,
    tag: 'ul',
    type: 'list',
  }),
  /** The whole document; an empty one keeps an empty paragraph, which the editor needs. */
  state: (children: LexicalBlock[]): LexicalState => ({
    root: {
      ...base,
      children: children.length > 0 ? children : [lexicalNodes.paragraph('')],
      format: '',
      type: 'root',
    },
  }),
}
