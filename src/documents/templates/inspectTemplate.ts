import type { DXT } from 'docxtemplater'
import type PizZip from 'pizzip'

import { checkExpression } from '../../expressions/checkExpression.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Text } from '../../shared/text.ts'
import { nothingSpent } from './createTagParser.ts'
import { findPlace } from './findPlace.ts'
import { formats } from './formats.ts'
import { faultOfLibrary } from './faultOfLibrary.ts'
import { openTemplate } from './openTemplate.ts'
import { readTag } from './readTag.ts'
import type { TemplateNames } from './templateNames.ts'

type Inspected = { problems: Problem[]; sources: string[] }

/**
 * What stands in the way of using a document as a template – each with its place and what to do –, and the FEEL sources
 * of its tags. The archive itself must have been judged before.
 */
export function inspectTemplate(bytes: Uint8Array, known: TemplateNames): Inspected {
  try {
    const { inspect, template } = openTemplate(bytes, nothingSpent())
    const found: Inspected = { problems: [], sources: [] }
    for (const file of inspect.getTemplatedFiles()) {
      const xml = textIn(template.getZip(), file)
      const walk = walker(found, (raw) => findPlace(file, xml, raw))
      walk(inspect.getStructuredTags(file), known.names, known.tables)
    }
    return found
  } catch (error) {
    return { problems: problemsOfLibrary(error, bytes), sources: [] }
  }
}

const textIn = (zip: PizZip, file: string): string => zip.file(file)?.asText() ?? ''

const walker = (found: Inspected, placeOf: (raw: string) => ReturnType<typeof findPlace>) => {
  const report = (raw: string, code: string, reason: Text) => {
    const { path, text } = placeOf(raw)
    found.problems.push({
      code,
      message: { vi: `${text.vi}: ${reason.vi}`, en: `${text.en}: ${reason.en}` },
      path,
    })
  }

  const check = (part: DXT.Part, names: string[]): void => {
    const { source, unknownFormat } = readTag(part.value)
    found.sources.push(source)
    if (part.module === 'rawxml') report(part.value, 'TEMPLATE_TAG', rawXml(part.value))
    if (unknownFormat !== null) report(part.value, 'TEMPLATE_FORMAT', noFormat(unknownFormat))
    for (const { code, message } of checkExpression(source, names)) {
      report(part.value, code, {
        vi: `thẻ {${part.value}}: ${message.vi}`,
        en: `tag {${part.value}}: ${message.en}`,
      })
    }
  }

  const walk = (parts: DXT.Part[], names: string[], tables: Record<string, string[]>): void => {
    for (const part of parts.filter(({ type }) => type === 'placeholder')) {
      check(part, names)
      if (part.subparsed) walk(part.subparsed, [...names, ...namesInside(part.value, tables)], tables)
    }
  }
  return walk
}

/** Inside a loop over a table its columns can be named by themselves. */
const namesInside = (loop: string, tables: Record<string, string[]>): string[] => {
  const words = readTag(loop).source.match(/[\p{L}\p{N}_]+/gu) ?? []
  return [
    'item',
    'ordinal',
    ...words.flatMap((word) => (Object.hasOwn(tables, word) ? (tables[word] ?? []) : [])),
  ]
}

/** The library tells all faults of a document at once, or one. */
const problemsOfLibrary = (error: unknown, bytes: Uint8Array): Problem[] => {
  const properties = propertiesOf(error)
  const errors = Array.isArray(properties['errors']) ? (properties['errors'] as unknown[]) : [error]
  return errors.map((each) => faultOfLibrary(propertiesOf(each), bytes))
}

const propertiesOf = (error: unknown): Record<string, unknown> =>
  isRecord(error) && isRecord(error['properties'])
    ? error['properties']
    : error instanceof Error && 'properties' in error && isRecord(error.properties)
      ? error.properties
      : {}

const rawXml = (tag: string): Text => ({
  vi: `thẻ {@${tag}} chèn XML không được dùng; hãy bỏ dấu @.`,
  en: `the tag {@${tag}} inserts XML, which is not allowed; remove the @.`,
})

const noFormat = (name: string): Text => {
  const known = Object.keys(formats).join(', ')
  return {
    vi: `không có định dạng “${name}”; hãy dùng: ${known}.`,
    en: `there is no format “${name}”; use one of ${known}.`,
  }
}
