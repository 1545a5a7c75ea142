/** The lists of the to-do centre. */
export const todoViews = ['mine', 'toClaim', 'overdue', 'delegated', 'unit', 'watching', 'copies'] as const

export type TodoView = (typeof todoViews)[number]
