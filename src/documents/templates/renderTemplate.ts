import { DomainError } from '../../shared/domainError.ts'
import { nothingSpent } from './createTagParser.ts'
import { openTemplate } from './openTemplate.ts'
import { writeArchive } from './writeArchive.ts'

/** `sources`: what its tags read, in FEEL. */
type Rendered = { content: Uint8Array; sources: string[] }

/**
 * A Word document from a template and what its tags may name. The same input gives the same bytes; what an answer holds
 * is text in it, never a tag, a field or XML.
 *
 * @throws DomainError DOCUMENT_TOO_LARGE 422 past the limits of `renderLimits`
 */
export function renderTemplate(bytes: Uint8Array, scope: Record<string, unknown>): Rendered {
  const spent = nothingSpent()
  const { template } = openTemplate(bytes, spent)
  template.render(scope)
  if (spent.isOver) throw tooLarge()
  return { content: writeArchive(template.getZip()), sources: [...new Set(spent.sources)] }
}

const tooLarge = () =>
  new DomainError('DOCUMENT_TOO_LARGE', 422, {
    vi: 'Văn bản quá lớn: mẫu lặp quá nhiều lần hoặc nội dung quá dài. Hãy bớt vòng lặp lồng nhau trong mẫu.',
    en: 'The document is too large: its template repeats too often or its text is too long. Use fewer loops within loops.',
  })
