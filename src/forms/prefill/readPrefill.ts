import { contextNames } from '../contextNames.ts'
import { awardProperties, type AwardProperty } from './prefillRecords.ts'

/** What a `prefill` names. */
export type PrefillSource =
  | { code: string; kind: 'award'; property: AwardProperty }
  | { field: string; form: string; kind: 'earlier' }
  | { kind: 'awards' }
  | { kind: 'context'; path: string[] }
  | { kind: 'row'; property: AwardProperty }

/**
 * Reads where a field is prefilled from; null for what names nothing there could be.
 *
 * @example readPrefill('person.fullName') // the context
 * @example readPrefill('achievements') // rows for a table, an award each; its columns name `achievement.year`
 * @example readPrefill('achievement.LDTT.year') // the latest award of a kind
 * @example readPrefill('earlier.bao-cao-thanh-tich-ca-nhan.trinhDo') // an answer of the latest earlier dossier
 */
export function readPrefill(source: string): null | PrefillSource {
  const [root = '', ...path] = source.split('.')
  const [first, second, ...more] = path
  if (root === 'achievements') return path.length === 0 ? { kind: 'awards' } : null
  if (root === 'achievement') {
    if (isProperty(first) && second === undefined) return { kind: 'row', property: first }
    const isOfKind = first !== undefined && /^[\w-]{1,64}$/.test(first) && more.length === 0
    return isOfKind && isProperty(second) ? { code: first, kind: 'award', property: second } : null
  }
  if (root === 'earlier') {
    const isAnswer =
      first !== undefined &&
      second !== undefined &&
      more.length === 0 &&
      formKey.test(first) &&
      name.test(second)
    return isAnswer ? { field: second, form: first, kind: 'earlier' } : null
  }
  return contextNames.includes(root) && path.every((each) => name.test(each))
    ? { kind: 'context', path: [root, ...path] }
    : null
}

const name = /^\w+$/
const formKey = /^[a-z][\w-]{0,63}$/

const isProperty = (given: string | undefined): given is AwardProperty =>
  awardProperties.some((property) => property === given)
