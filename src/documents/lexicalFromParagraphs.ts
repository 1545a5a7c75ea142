import { lexicalNodes } from './lexicalNodes.ts'
import type { LexicalState } from './lexicalTypes.ts'

/** An editor document of plain paragraphs. */
export const lexicalFromParagraphs = (paragraphs: readonly string[]): LexicalState =>
  lexicalNodes.state(paragraphs.map((paragraph) => lexicalNodes.paragraph(paragraph)))
