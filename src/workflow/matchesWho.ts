import type { Who } from './types.ts'

/**
 * Whether somebody with these roles and relations is one of those named.
 * Everything an entry gives must hold; an entry that gives nothing names nobody.
 */
export const matchesWho = (who: Who[], roles: string[], relations: string[]): boolean =>
  who.some(({ relation, role }) => {
    if (relation === undefined && role === undefined) return false
    return (
      (role === undefined || roles.includes(role)) && (relation === undefined || relations.includes(relation))
    )
  })
