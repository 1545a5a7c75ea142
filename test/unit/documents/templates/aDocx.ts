import PizZip from 'pizzip'

import { writeArchive } from '../../../../src/documents/templates/writeArchive.ts'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const paragraphOf = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`

/** A small Word file of these paragraphs; `parts` adds or replaces parts of the archive. */
export const aDocx = (lines: string[], parts: Record<string, string> = {}): Uint8Array => {
  const zip = new PizZip()
  const body = lines.map((line) => (line.startsWith('<w:') ? line : paragraphOf(line))).join('')
  const all = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  for (const [name, text] of Object.entries(all)) zip.file(name, text)
  return writeArchive(zip)
}

/** The paragraphs of a Word file as text. */
export const linesOf = (bytes: Uint8Array): string[] =>
  [...xmlOf(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, text]) => text ?? '\n')
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )

export const xmlOf = (bytes: Uint8Array): string =>
  new PizZip(bytes).file('word/document.xml')?.asText() ?? ''
