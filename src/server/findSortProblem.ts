import type { FlattenedField } from 'payload'

// What Payload keeps in every collection that has it, beside the fields that are written down.
const kept: readonly string[] = ['_order', '_status', 'createdAt', 'deletedAt', 'id', 'updatedAt']

/** The name in a well-formed `sort` that no field has; Payload would leave the order to chance without a word. */
export const findSortProblem = (fields: FlattenedField[], sort: string[]): string | undefined =>
  sort
    .flatMap((each) => each.split(','))
    .map((each) => each.trim().replace(/^-/, ''))
    .find((each) => {
      const [head = ''] = each.split('.')
      return !kept.includes(head) && fields.every(({ name }) => name !== head)
    })
