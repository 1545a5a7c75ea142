import { circleRoles } from './circleRoles.ts'
import type { WorkflowDefinition } from '../types.ts'

/**
 * Who reads a restricted dossier beside those who have a turn in it, as words that access rules look up: roles, and whoever
 * began it under a seal. Each word ends in a semicolon, so that none is the beginning of another.
 */
export const roleWord = (role: string): string => `role:${role};`
export const ownerWord = (mark: string): string => `owner:${mark};`

const closed = 'closed;'

/** The circle of a dossier that its creator alone reads: a draft. */
export const ownCircle = (mark: null | string): string =>
  [closed, ...(mark ? [ownerWord(mark)] : [])].join(' ')

/** The circle once it has been handed in. */
export const fullCircle = (definition: WorkflowDefinition, mark: null | string): string =>
  [ownCircle(mark), ...circleRoles(definition).map(roleWord)].join(' ')

/** The mark of whoever began it under a seal. */
export const markIn = (circle: unknown): null | string =>
  typeof circle === 'string' ? (/owner:([0-9a-f]+);/.exec(circle)?.[1] ?? null) : null
