import { searchKey } from './searchKey.ts'

const maxLength = 80

/**
 * Text as part of an address: `a-z`, `0-9` and single hyphens, at most 80 characters, cut between words where possible.
 * Empty when nothing of the text can be kept.
 *
 * @example slugify('Gương điển hình tiên tiến 2023') // 'guong-dien-hinh-tien-tien-2023'
 */
export function slugify(text: string): string {
  const slug = searchKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= maxLength) return slug

  const head = slug.slice(0, maxLength + 1)
  const lastHyphen = head.lastIndexOf('-')
  return head.slice(0, lastHyphen > 0 ? lastHyphen : maxLength)
}
