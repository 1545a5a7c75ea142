import { DomainError } from '../../shared/domainError.ts'
import { isRecord } from '../../shared/isRecord.ts'

export type Mapping = { fields: Record<string, null | string>; states: Record<string, string> }

const isKeys = (value: unknown, mayBeNull: boolean): boolean =>
  isRecord(value) &&
  Object.keys(value).length <= 500 &&
  Object.values(value).every((to) => typeof to === 'string' || (mayBeNull && to === null))

/** What becomes of old states and fields: `{ states: { old: new }, fields: { old: new | null } }`. */
export const readMapping = (given: unknown): Mapping => {
  const { fields = {}, states = {} } = isRecord(given) ? given : {}
  if ((given === undefined || isRecord(given)) && isKeys(states, false) && isKeys(fields, true)) {
    return { fields: fields as Mapping['fields'], states: states as Mapping['states'] }
  }
  const message = {
    vi: 'mapping phải gồm states (bước cũ → bước mới) và fields (trường cũ → trường mới hoặc null).',
    en: 'mapping must hold states (old → new) and fields (old → new, or null).',
  }
  throw new DomainError('MAPPING_INVALID', 422, message, [
    { code: 'MAPPING_INVALID', message, path: 'mapping' },
  ])
}
