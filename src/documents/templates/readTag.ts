import { formats, type FormatName } from './formats.ts'

export type Tag = { format: FormatName | null; source: string; unknownFormat: null | string }

/** What Word makes of quotes and signs while one types. */
const corrected: [RegExp, string][] = [
  [/[\u201C\u201D\u201E]/g, '"'],
  [/[\u2018\u2019]/g, "'"],
  [/\u2265/g, '>='],
  [/\u2264/g, '<='],
  [/\u2260/g, '!='],
  [/\u00A0/g, ' '],
]

/** The FEEL source of a tag and the format behind its bar; NFC, with Word's typographic signs as FEEL knows them. */
export function readTag(tag: string): Tag {
  const plain = corrected.reduce((text, [from, to]) => text.replace(from, to), tag.normalize('NFC'))
  const [, source = plain, name = null] = /^(.*)\|\s*([A-Za-z]+)\s*$/s.exec(plain) ?? []
  const isKnown = name !== null && Object.hasOwn(formats, name)
  return {
    format: isKnown ? (name as FormatName) : null,
    source: source.trim(),
    unknownFormat: name !== null && !isKnown ? name : null,
  }
}
