import type { Where } from 'payload'

import type { TodoQuery } from './todoQuery.ts'

/** What is looked for in the titles of a to-do list; nothing where nothing is. */
export const soughtBy = ({ text }: Pick<TodoQuery, 'text'>): Where[] =>
  text === '' ? [] : [{ title: { contains: text } }]
