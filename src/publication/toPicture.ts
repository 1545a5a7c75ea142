import { textAt } from './textAt.ts'
import type { Picture } from './types.ts'

const sizeAt = (record: object, key: string): null | number => {
  const value: unknown = Reflect.get(record, key)
  return typeof value === 'number' && value > 0 ? value : null
}

/**
 * A stored picture for a page, null when it has no file. The address is cut to its path, so that pictures come from
 * the site the reader is on, by whatever name it is reached.
 */
export function toPicture(media: object): null | Picture {
  const url = textAt(media, 'url').replace(/^https?:\/\/[^/]+/i, '')
  if (!url.startsWith('/') || url.startsWith('//')) return null
  return { alt: textAt(media, 'alt'), height: sizeAt(media, 'height'), url, width: sizeAt(media, 'width') }
}
