import type { Text } from '../../shared/text.ts'
import { readZipNames } from './readZipNames.ts'

const mainPart: Record<string, string> = {
  docx: 'word/document.xml',
  odt: 'content.xml',
  pptx: 'ppt/presentation.xml',
  xlsx: 'xl/workbook.xml',
}
// Macros, ActiveX, packaged programs and archives in the archive.
const active =
  /vbaProject|vbaData|macrosheets\/|activeX\/|^Basic\/|^Scripts\/|\.(?:bin\.exe|exe|dll|js|vbs|ps1|bat|cmd|html?|hta|svg|jar|zip|rar|7z)$/i
const mostUnpacked = 200 * 1024 * 1024
const mostRatio = 200

/** Why a file is not an office document of this kind without macros; null when it is. */
export const inspectOffice = async (temp: string, size: number, extension: string): Promise<null | Text> => {
  const entries = await readZipNames(temp, size)
  if (!entries) return broken
  const names = entries.map(({ name }) => name)
  const index = extension === 'odt' ? 'mimetype' : '[Content_Types].xml'
  if (!names.includes(index) || !names.includes(mainPart[extension] ?? '')) return notOffice
  if (
    new Set(names).size !== names.length ||
    names.some((name) => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|\0/.test(name))
  )
    return broken
  if (names.some((name) => active.test(name))) return hasMacro
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0)
  const isBomb =
    unpacked > mostUnpacked ||
    entries.some((entry) => entry.size > 1_000_000 && entry.size > entry.compressed * mostRatio)
  return isBomb ? broken : null
}

const broken = {
  vi: 'tệp bị hỏng, có mật khẩu hoặc có phần lạ ghép vào; hãy mở, lưu lại rồi tải lên',
  en: 'it is damaged, locked with a password or has something attached; open it, save it again and upload that',
}
const notOffice = {
  vi: 'nội dung không đúng với phần mở rộng của tên tệp',
  en: 'its content does not match the extension of its name',
}
const hasMacro = {
  vi: 'tệp có macro hoặc mã lệnh; hãy lưu dạng không có macro, hoặc xuất ra PDF',
  en: 'it holds macros or scripts; save it without macros, or export it to PDF',
}
