import PizZip from 'pizzip'

import { writeArchive } from '../templates/writeArchive.ts'
import { wordNodes } from './wordNodes.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageOf = 'http://schemas.openxmlformats.org/package/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const contentTypes = `${head}<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contentType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${contentType}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${contentType}.header+xml"/></Types>`

const relationships = `${head}<Relationships xmlns="${packageOf}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`

const ofDocument = `${head}<Relationships xmlns="${packageOf}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/header" Target="header1.xml"/></Relationships>`

const font =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'

const styles = `${head}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`

const header = `${head}<w:hdr xmlns:w="${main}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`

// The number of the page above, from the second page on.
const pageNumber = '<w:headerReference w:type="default" r:id="rId2"/>'

// A4; margins of 20 mm above, below and right, 30 mm left.
const sectionWith = (numbers: string): string =>
  `<w:sectPr>${numbers}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>`

// A table may not be the last thing of a document; this takes no room.
const last = wordNodes.paragraph('', { size: 1, space: [0, 0] })

/**
 * A Word file in the form of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I): paper, margins, type and
 * page numbers. `body` is made with `wordNodes`; the same body gives the same bytes.
 *
 * @param isNumbered whether its pages bear numbers; not where each is a paper of its own
 */
export function buildWordFile(body: string, { isNumbered = true } = {}): Uint8Array {
  const zip = new PizZip()
  zip.file('[Content_Types].xml', contentTypes)
  zip.file('_rels/.rels', relationships)
  zip.file(
    'word/document.xml',
    `${head}<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${body}${last}${sectionWith(isNumbered ? pageNumber : '')}</w:body></w:document>`,
  )
  zip.file('word/_rels/document.xml.rels', ofDocument)
  zip.file('word/styles.xml', styles)
  zip.file('word/header1.xml', header)
  return writeArchive(zip)
}
