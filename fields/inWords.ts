import type { Text } from '../src/shared/text.ts'

/** Shows the codes of a field as words in lists. */
export const inWords = (words: Record<string, Text>) => ({
  components: { Cell: { clientProps: { words }, path: '/src/admin/lists/WordCell.tsx#WordCell' } },
})
