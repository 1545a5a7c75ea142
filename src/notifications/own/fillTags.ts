import { evaluateTag } from '../../documents/templates/evaluateTag.ts'
import { formats } from '../../documents/templates/formats.ts'
import { printValue } from '../../documents/templates/printValue.ts'
import { readTag } from '../../documents/templates/readTag.ts'
import { tagPattern } from './tagPattern.ts'

/**
 * A text with its tags filled in, as a document would print them; what is missing leaves nothing behind.
 *
 * @example fillTags('Hạn {dossier.dueAt | date}', { dossier: { dueAt: '2026-02-05' } }) // 'Hạn 05/02/2026'
 */
export function fillTags(text: string, scope: Record<string, unknown>): string {
  return text.replaceAll(tagPattern, (_, inner: string) => {
    const { format, source } = readTag(inner)
    const value = evaluateTag(source, scope)
    return format ? formats[format].apply(value) : printValue(value)
  })
}
