import { canonicalJson } from '../shared/canonicalJson.ts'

type Page = Record<string, unknown>

/**
 * What of a page is to be written when a procedure says it anew: all but the fields that an editor has changed since, which
 * are those whose content none of the procedure's own versions ever had.
 *
 * @param current the page as it stands
 * @param said every version that the procedure has said so far, this one among them
 * @param next this version
 * @returns the fields to write, and the names of those that are left to the editor
 */
export const mergePage = (
  current: Page,
  said: readonly Page[],
  next: Page,
): { data: Page; kept: string[] } => {
  const isEdited = (field: string) => said.every((version) => !isSame(version[field], current[field]))
  const kept = Object.keys(next).filter(isEdited)
  return { data: Object.fromEntries(Object.entries(next).filter(([field]) => !kept.includes(field))), kept }
}

const isSame = (one: unknown, other: unknown): boolean =>
  canonicalJson(plain(one)) === canonicalJson(plain(other))

/** Nothing is nothing, however it is kept; a day is the same with and without its midnight. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === '') return null
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? value.slice(0, 10) : value
}
