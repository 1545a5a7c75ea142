import { slugify } from '../../shared/slugify.ts'

const longest = 40

/**
 * A key that says what a label says; `muc` where nothing of the label can be kept.
 *
 * @example keyFromLabel('Tổng điểm tự chấm') // 'tongDiemTuCham'
 */
export function keyFromLabel(label: string): string {
  const words = slugify(label)
    .replace(/^[\d-]+/, '')
    .split('-')
    .filter(Boolean)
  const key = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .reduce((joined, word) => (joined.length + word.length > longest ? joined : joined + word), '')
  return key || words[0]?.slice(0, longest) || 'muc'
}
