import { tagPattern } from './tagPattern.ts'

/** What stands between the braces of a text, in order; and whether no brace is left over that belongs to none. */
export function tagsIn(text: string): { isWhole: boolean; tags: string[] } {
  return {
    isWhole: !/[{}]/.test(text.replaceAll(tagPattern, '')),
    tags: [...text.matchAll(tagPattern)].map(([, inner = '']) => inner),
  }
}
