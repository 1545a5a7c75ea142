import { canonicalJson } from '../../shared/canonicalJson.ts'
import type { FieldPermission, FieldRule } from '../stateTypes.ts'
import type { StateDefinition, Who } from '../types.ts'

/** For whom a rule holds: everybody when absent. */
type Audience = undefined | Who[]

/** Two audiences are one when they name the same people in the same words. */
export const audienceKey = (who: Audience): string => canonicalJson(who ?? null)

const isFor = (rule: FieldRule, field: string, who: Audience): boolean =>
  rule.field === field && audienceKey(rule.who) === audienceKey(who)

/** The rule that a state has for a field and just these people; null when it has none. */
export const permissionIn = (
  { fields = [] }: Pick<StateDefinition, 'fields'>,
  field: string,
  who: Audience,
): FieldPermission | null => fields.find((rule) => isFor(rule, field, who))?.permission ?? null

/** The rules of a state with one more, one changed or (null) one less; undefined when none is left. */
export function withPermission(
  fields: FieldRule[] | undefined,
  { field, permission, who }: { field: string; permission: FieldPermission | null; who: Audience },
): FieldRule[] | undefined {
  const rules = fields ?? []
  const at = rules.findIndex((rule) => isFor(rule, field, who))
  const others = rules.filter((rule) => !isFor(rule, field, who))
  if (permission === null) return others.length > 0 ? others : undefined
  const rule: FieldRule = { field, permission, ...(who === undefined ? {} : { who }) }
  return others.toSpliced(at < 0 ? others.length : at, 0, rule)
}

/** Everybody for whom some state has a rule, once each, in the order of the states. */
export function audiencesOf(states: Pick<StateDefinition, 'fields'>[]): Audience[] {
  const found = new Map<string, Audience>()
  for (const { fields = [] } of states) for (const { who } of fields) found.set(audienceKey(who), who)
  return [...found.values()]
}
