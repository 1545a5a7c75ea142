import type { Text } from '../src/shared/text.ts'

/** Shows the codes of a read-only field as words, in lists and in the record itself. */
export const inWords = (words: Record<string, Text>) => ({
  components: {
    Cell: { clientProps: { words }, path: '/src/admin/lists/WordCell.tsx#WordCell' },
    Field: { clientProps: { words }, path: '/src/admin/lists/WordField.tsx#WordField' },
  },
})
