import { open } from 'node:fs/promises'

import type { Text } from '../../shared/text.ts'

const step = 1024 * 1024
const overlap = 64
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z])/

/** Why a file is not a plain PDF; null when it is. Read piece by piece. */
export const inspectPdf = async (temp: string, size: number): Promise<null | Text> => {
  const file = await open(temp, 'r')
  try {
    const read = async (from: number, length: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from)
      return buffer.toString('latin1', 0, bytesRead)
    }
    const tail = await read(Math.max(0, size - 66_000), Math.min(size, 66_000))
    if (!/^%PDF-[12]\.\d/.test(await read(0, 8))) return notPdf
    // Nothing may follow the end: a ZIP or script hung on a PDF is two files in one.
    if (!/%%EOF[\s\0]{0,16}$/.test(tail) || tail.includes('PK\u0005\u0006')) return broken
    for (let from = 0; from < size; from += step) {
      if (active.test(await read(from, step + overlap))) return hasScript
    }
    return null
  } finally {
    await file.close()
  }
}

const notPdf = {
  vi: 'nội dung không phải là PDF; hãy xuất lại tệp PDF',
  en: 'its content is not PDF; export it again',
}
const broken = {
  vi: 'tệp PDF bị cụt hoặc có phần lạ ghép vào cuối; hãy xuất lại tệp',
  en: 'the PDF is cut short or has something else attached; export it again',
}
const hasScript = {
  vi: 'tệp PDF có mã lệnh hoặc tệp nhúng; hãy in lại thành PDF thường',
  en: 'the PDF holds scripts or embedded files; print it to a plain PDF',
}
