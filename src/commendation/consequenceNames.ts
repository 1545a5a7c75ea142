import { consequences } from './consequences.ts'

export type ConsequenceName = keyof typeof consequences

/** The names of the consequences of the office. */
export const consequenceNames = Object.keys(consequences) as ConsequenceName[]
