import sharp, { type Sharp } from 'sharp'

import { aZip } from './aZip.ts'

export type Sample = { bytes: Buffer; name: string; status: number; why: string }

export const aPdf = (inside = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R${inside}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )

const picture = (): Sharp =>
  sharp({ create: { background: { b: 40, g: 90, r: 180 }, channels: 3, height: 60, width: 80 } })

export const aPhotoWithPosition = (): Promise<Buffer> =>
  picture()
    .withExif({ IFD0: { Make: 'May anh thu' }, IFD3: { GPSLatitude: '16/1 3/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()

const word = (more: Record<string, string> = {}): Buffer =>
  aZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...more })

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
const html = '<!doctype html><script>alert(1)</script>'

/** A PNG that says it is 50,000 pixels wide and high. */
const flood = async (): Promise<Buffer> => {
  const bytes = await picture().png().toBuffer()
  bytes.writeUInt32BE(50_000, 16)
  bytes.writeUInt32BE(50_000, 20)
  return bytes
}

/** Good and hostile files for a field that takes PDF, JPG and PNG. */
export const evidenceCorpus = async (): Promise<Sample[]> => {
  const jpg = await picture().jpeg().toBuffer()
  const png = await picture().png().toBuffer()
  const webp = await picture().webp().toBuffer()
  const pdf = aPdf()
  const zip = aZip({ 'a.txt': 'x' })
  const row = (name: string, bytes: Buffer | string, status: number, why: string): Sample => ({
    bytes: Buffer.from(bytes),
    name,
    status,
    why,
  })
  const good = [
    row('bao-cao.pdf', pdf, 201, 'a PDF'),
    row('anh.jpg', jpg, 201, 'a JPEG'),
    row('anh.JPEG', jpg, 201, 'capitals'),
    row('anh.png', png, 201, 'a PNG'),
    row('Quyết định khen thưởng số 12.pdf'.normalize('NFC'), pdf, 201, 'Vietnamese, NFC'),
    row('Quyết định khen thưởng số 13.pdf'.normalize('NFD'), pdf, 201, 'Vietnamese, NFD'),
    row(`${'a'.repeat(251)}.pdf`, pdf, 201, '255 bytes'),
    row('../../../etc/bao-cao.pdf', pdf, 201, 'folders stripped'),
    row('C:\\tam\\bao-cao.pdf', pdf, 201, 'Windows folders stripped'),
    row('v1.2.2023.pdf', pdf, 201, 'harmless dots'),
    row('kéo theo.jpg', Buffer.concat([jpg, zip]), 201, 'a JPEG with a ZIP behind: written anew'),
    row('đuôi.png', Buffer.concat([png, Buffer.from(html)]), 201, 'a PNG with HTML behind: written anew'),
  ]
  const names = [
    row('khongduoi', pdf, 422, 'no extension'),
    row('.pdf', pdf, 422, 'extension alone'),
    row(`${'a'.repeat(252)}.pdf`, pdf, 422, '256 bytes'),
    row(`${'ế'.repeat(90)}.pdf`, pdf, 422, 'more than 255 bytes in Vietnamese'),
    row('anh\u202Egpj.pdf', pdf, 422, 'right-to-left override'),
    row('anh\u2066x.pdf', pdf, 422, 'isolate'),
    row('a\u200Bb.pdf', pdf, 422, 'zero width'),
    row('\uFEFFa.pdf', pdf, 422, 'byte order mark'),
    row('a\u0007b.pdf', pdf, 400, 'a control character: no header may hold one'),
    row('a\u0085b.pdf', pdf, 422, 'C1 control'),
    ...['exe', 'php', 'html', 'js', 'svg', 'docm', 'bat', 'hta', 'xsl', 'scr', 'jar', 'vbs'].map(
      (extension) => row(`bao-cao.${extension}.pdf`, pdf, 422, `double extension ${extension}`),
    ),
    row('a<b>.pdf', pdf, 422, 'angle brackets'),
    row('a|b.pdf', pdf, 422, 'pipe'),
    row('a:b.pdf', pdf, 422, 'stream name'),
  ]
  const kinds = [
    ...[
      'svg',
      'html',
      'htm',
      'xml',
      'xsl',
      'js',
      'exe',
      'zip',
      'rar',
      'docm',
      'xlsm',
      'txt',
      'heic',
      'gif',
    ].map((extension) => row(`tep.${extension}`, extension === 'svg' ? svg : html, 415, `kind ${extension}`)),
    row('bao-cao.docx', word(), 415, 'a kind that this field does not take'),
    row('anh.webp', webp, 415, 'a kind that this field does not take'),
  ]
  const contents = [
    row('rong.pdf', '', 422, 'no bytes'),
    row('rong.jpg', '', 422, 'no bytes'),
    row('gia.pdf', html, 422, 'HTML as PDF'),
    row('gia2.pdf', jpg, 422, 'JPEG as PDF'),
    row('gia3.pdf', `\n${pdf.toString()}`, 422, 'something before the PDF'),
    row('gia4.pdf', zip, 422, 'ZIP as PDF'),
    row('cut.pdf', pdf.subarray(0, 40), 422, 'truncated PDF'),
    row('gifar.pdf', Buffer.concat([pdf, zip]), 422, 'PDF and ZIP'),
    row('gifar2.pdf', Buffer.concat([pdf, zip, Buffer.from('%%EOF')]), 422, 'PDF and ZIP, end mark copied'),
    row('duoi.pdf', Buffer.concat([pdf, Buffer.from(html)]), 422, 'PDF and HTML'),
    row('js.pdf', aPdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), 422, 'PDF with JavaScript'),
    row('launch.pdf', aPdf('/OpenAction<</S/Launch/F(cmd.exe)>>'), 422, 'PDF that starts a program'),
    row('nhung.pdf', aPdf('/Names<</EmbeddedFiles 3 0 R>>'), 422, 'PDF with a file inside'),
    row('gia.jpg', png, 422, 'PNG as JPEG'),
    row('gia2.jpg', svg, 422, 'SVG as JPEG'),
    row('gia3.png', html, 422, 'HTML as PNG'),
    row('gia4.jpg', Buffer.from('MZ\u0090\u0000', 'latin1'), 422, 'a program as JPEG'),
    row('gif.jpg', Buffer.from('GIF89a;alert(1)'), 422, 'GIF and script'),
    row('cut.jpg', jpg.subarray(0, 200), 422, 'truncated JPEG'),
    row('cut.png', png.subarray(0, png.length - 30), 422, 'truncated PNG'),
    row('flood.png', await flood(), 422, 'pixel flood'),
    row('magic.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 422, 'magic alone'),
  ]
  return [...good, ...names, ...kinds, ...contents]
}

/** Office documents, for a field that takes every kind. */
export const officeCorpus = (): Sample[] => {
  const row = (name: string, bytes: Buffer, status: number, why: string) => ({ bytes, name, status, why })
  const odt = { 'content.xml': '<x/>', mimetype: 'application/vnd.oasis.opendocument.text' }
  return [
    row('a.docx', word(), 0, 'a Word document'),
    row('a.odt', aZip(odt), 0, 'an OpenDocument text'),
    row('a.docx', word({ 'word/vbaProject.bin': 'x' }), 1, 'macros'),
    row('a.docx', word({ 'word/activeX/activeX1.xml': 'x' }), 1, 'ActiveX'),
    row('a.odt', aZip({ ...odt, 'Basic/script.xml': 'x' }), 1, 'macros'),
    row('a.docx', word({ '../../evil.xml': 'x' }), 1, 'a path that climbs'),
    row('a.docx', word({ 'word/media/a.zip': 'x' }), 1, 'an archive inside'),
    row('a.docx', word({ 'word/run.exe': 'x' }), 1, 'a program inside'),
    row('a.docx', aZip({ 'a.txt': 'x' }), 1, 'a plain ZIP'),
    row('a.xlsx', word(), 1, 'Word as Excel'),
    row('a.docx', Buffer.concat([Buffer.from('<html>'), word()]), 1, 'HTML before'),
    row('a.docx', Buffer.concat([word(), Buffer.from('<html>')]), 1, 'HTML behind'),
    row('a.docx', word().subarray(0, 60), 1, 'truncated'),
    row('a.docx', aZip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }, 400_000_000), 1, 'a bomb'),
  ]
}
