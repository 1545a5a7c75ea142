import { formatDateTime } from '../../../shared/formatDateTime.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import { lengthOf } from '../../../shared/lengthOf.ts'
import { normalizeText } from '../../../shared/normalizeText.ts'
import { fieldProblem } from '../../fieldProblem.ts'
import { plainType } from '../plainType.ts'

type SignatureAnswer = { account?: string; at?: string; by?: string; name: string }

/**
 * A typed name. The server adds when and by which account it was typed; what a client sends for these is not kept.
 * It is proof of who was signed in and no digital signature in the sense of the Law on Electronic Transactions 2023.
 */
export const signature = plainType({
  canBeColumn: false,
  check(value, field, path) {
    if (isSignature(value)) return []
    return [
      fieldProblem('FIELD_TYPE', field, path, {
        vi: '{label} phải là họ và tên người ký (không quá 120 ký tự).',
        en: '{label} must be the name of the person who signs (at most 120 characters).',
      }),
    ]
  },
  jsonSchema: () => ({
    type: 'object',
    properties: {
      account: { type: 'string', readOnly: true },
      at: { type: 'string', readOnly: true },
      by: { type: 'string', readOnly: true },
      name: { type: 'string', minLength: 1, maxLength: 120 },
    },
    required: ['name'],
    additionalProperties: false,
  }),
  label: { vi: 'Ký tên', en: 'Signature' },
  members: () => ['account', 'at', 'name'],
  normalize(value) {
    if (!isRecord(value)) return value ?? null
    const name = typeof value.name === 'string' ? normalizeText(value.name).replace(/\s+/g, ' ') : value.name
    return name === '' || name === null ? null : { ...value, name }
  },
  stamp(value, before, stamp) {
    if (!isSignature(value)) return value
    if (isSignature(before) && before.at !== undefined && before.name === value.name) return before
    return { ...stamp, name: value.name }
  },
  takes: ['rules'],
  toText(value, _field, language) {
    if (!isSignature(value)) return ''
    const { account, at, name } = value
    if (at === undefined) return name
    return language === 'vi'
      ? `${name} (ký lúc ${formatDateTime(at)}, tài khoản ${account ?? ''})`
      : `${name} (signed ${formatDateTime(at)}, account ${account ?? ''})`
  },
  type: 'signature',
  valueKind: 'record',
  verb: { vi: 'ký tên', en: 'sign' },
})

function isSignature(value: unknown): value is SignatureAnswer {
  if (!isRecord(value)) return false
  const { account, at, by, name, ...rest } = value
  const isName = typeof name === 'string' && name !== '' && lengthOf(name) <= 120
  const areTexts = [account, at, by].every((each) => each === undefined || typeof each === 'string')
  return isName && areTexts && Object.keys(rest).length === 0
}
