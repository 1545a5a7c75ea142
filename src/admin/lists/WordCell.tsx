import type { DefaultServerCellComponentProps } from 'payload'

import { say } from '../../shared/say.ts'
import type { Text } from '../../shared/text.ts'
import { textOf } from '../shared/textOf.ts'

type WordCellProps = DefaultServerCellComponentProps & { words: Record<string, Text> }

/** A value that the program keeps as a code, in a list, in words. */
export function WordCell({ cellData, i18n, words }: WordCellProps) {
  const code = textOf(cellData)
  const word = words[code]

  return <>{word ? say(word, i18n.language === 'en' ? 'en' : 'vi') : code}</>
}
