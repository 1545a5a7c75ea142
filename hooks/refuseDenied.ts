import type { FieldHook } from 'payload'

import { canonicalJson } from '../src/shared/canonicalJson.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { idOf } from '../src/shared/idOf.ts'

/**
 * Payload drops in silence what field access denies; whoever sends such a value is told instead, and nothing is stored.
 * The value that is there already may be sent back, as forms do.
 */
export const refuseDenied: FieldHook<{ id: string }, unknown, Record<string, unknown>> = async (args) => {
  const {
    data,
    field,
    operation,
    originalDoc,
    overrideAccess,
    path,
    previousValue,
    req,
    siblingData,
    value,
  } = args
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return undefined
  const access = 'access' in field ? field.access?.[operation] : undefined
  const asked = { data, doc: originalDoc, id: originalDoc?.id, req, siblingData }
  if (!access || (await access(asked))) return undefined
  const kept: unknown = previousValue ?? ('defaultValue' in field ? field.defaultValue : undefined)
  if (canonicalJson(plain(value)) === canonicalJson(plain(kept))) return undefined
  const message = {
    vi: `Trường «${path.join('.')}» do hệ thống ghi hoặc Ông/Bà không được sửa; hãy bỏ trường này ra khỏi nội dung gửi.`,
    en: `The field "${path.join('.')}" is not yours to write; leave it out.`,
  }
  throw new DomainError('FIELD_NOT_WRITABLE', 403, message, [
    { code: 'FIELD_NOT_WRITABLE', message, path: path.join('.') },
  ])
}

/** Absent, null, empty and unticked are one; a relationship is its id. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === '' || value === false) return null
  if (Array.isArray(value)) return value.map(plain)
  return idOf(value) ?? value
}
