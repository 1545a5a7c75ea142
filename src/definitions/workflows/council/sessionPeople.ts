import type { Who } from '../../../workflow/types.ts'

export const secretary: Who = { role: 'council-secretary' }
export const chair: Who = { role: 'council-chair' }
export const teller: Who = { relation: 'teller' }
