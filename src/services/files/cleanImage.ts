import { open, rename, rm } from 'node:fs/promises'

import sharp from 'sharp'

import type { Text } from '../../shared/text.ts'

const formats: Record<string, 'jpeg' | 'png' | 'webp'> = {
  jpeg: 'jpeg',
  jpg: 'jpeg',
  png: 'png',
  webp: 'webp',
}
const mostPixels = 64_000_000

/**
 * Decodes a picture and writes it anew in place, upright and without metadata: no position, no camera, nothing hung on
 * the end. Why it could not be, or null.
 */
export const cleanImage = async (temp: string, extension: string): Promise<null | Text> => {
  const format = formats[extension]
  if (!format || (await sniff(temp)) !== format) return notPicture
  const clean = `${temp}.clean`
  try {
    const source = sharp(temp, { failOn: 'warning', limitInputPixels: mostPixels, sequentialRead: false })
    await source
      .rotate()
      .toFormat(format, format === 'png' ? {} : { quality: 92 })
      .toFile(clean)
  } catch (error) {
    await rm(clean, { force: true })
    if (error instanceof Error && /ENOSPC|no space/i.test(error.message)) throw error
    return broken
  }
  await rename(clean, temp)
  return null
}

const sniff = async (temp: string): Promise<string | undefined> => {
  const file = await open(temp, 'r')
  try {
    const { buffer } = await file.read(Buffer.alloc(12), 0, 12, 0)
    const hex = buffer.toString('hex')
    if (hex.startsWith('ffd8ff')) return 'jpeg'
    if (hex.startsWith('89504e470d0a1a0a')) return 'png'
    return hex.startsWith('52494646') && hex.endsWith('57454250') ? 'webp' : undefined
  } finally {
    await file.close()
  }
}

const notPicture = {
  vi: 'nội dung không đúng với phần mở rộng của tên tệp; hãy lưu lại ảnh dạng JPG, PNG hoặc WebP',
  en: 'its content does not match its name; save the picture as JPG, PNG or WebP',
}
const broken = {
  vi: 'ảnh bị hỏng, bị cụt hoặc lớn hơn 64 triệu điểm ảnh; hãy chụp hoặc lưu lại',
  en: 'the picture is damaged, cut short or larger than 64 million pixels; save it again',
}
