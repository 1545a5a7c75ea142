import { formatNumber } from '../../../shared/formatNumber.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import { normalizeText } from '../../../shared/normalizeText.ts'
import { fieldProblem } from '../../fieldProblem.ts'
import { formLimits } from '../../formLimits.ts'
import { countProblems } from '../countProblems.ts'
import { plainType } from '../plainType.ts'

type FileAnswer = { id: string; name: string; size: number }

/** Uploaded files, kept as a list of their id, name and size in bytes. */
export const file = plainType({
  check(value, field, path, mode) {
    if (!Array.isArray(value) || value.length > formLimits.files || !value.every(isFileAnswer)) {
      return [
        fieldProblem('FIELD_TYPE', field, path, {
          vi: `{label} phải là danh sách tệp đã tải lên (nhiều nhất ${formLimits.files} tệp).`,
          en: `{label} must be a list of uploaded files (at most ${formLimits.files}).`,
        }),
      ]
    }
    if (mode === 'draft') return []

    const most = Math.min(field.maxSize ?? formLimits.fileSize, formLimits.fileSize)
    const megabytes = most / 1024 / 1024
    const tooLarge = value.find(({ size }) => size > most)
    const problems = countProblems(value.length, field, path, { vi: 'tệp', en: 'files' })
    if (!tooLarge) return problems
    const sentence = {
      vi: `Tệp “${tooLarge.name}” ở {label} lớn hơn ${formatNumber(megabytes)} MB, hãy chọn tệp nhỏ hơn.`,
      en: `The file “${tooLarge.name}” in {label} is larger than ${formatNumber(megabytes, 'en')} MB, choose a smaller one.`,
    }
    return [...problems, fieldProblem('FIELD_FILE_SIZE', field, path, sentence)]
  },
  emptyValue: [],
  fileFieldAt: (field, rest) => (rest.length === 0 ? field : null),
  frame: 'group',
  jsonSchema: (field) => ({
    type: 'array',
    items: {
      type: 'object',
      properties: {
        id: { type: 'string', minLength: 1, maxLength: 64 },
        name: { type: 'string', minLength: 1, maxLength: 255 },
        size: {
          type: 'integer',
          minimum: 0,
          maximum: Math.min(field.maxSize ?? formLimits.fileSize, formLimits.fileSize),
        },
      },
      required: ['id', 'name', 'size'],
      additionalProperties: false,
    },
    maxItems: Math.min(field.maxItems ?? formLimits.files, formLimits.files),
    ...(field.minItems === undefined ? {} : { minItems: field.minItems }),
  }),
  label: { vi: 'Tệp đính kèm', en: 'Files' },
  mapFiles: (value, field, path, replace) =>
    Array.isArray(value)
      ? value.map((item: unknown, at) => (isRecord(item) ? replace(item, field, `${path}.${at}`) : item))
      : value,
  normalize(value) {
    if (!Array.isArray(value)) return value ?? null
    return value.map((item: unknown) =>
      isFileAnswer(item) ? { id: item.id, name: normalizeText(item.name), size: item.size } : item,
    )
  },
  takes: ['accept', 'maxSize', 'minItems', 'maxItems', 'rules'],
  toText: (value) =>
    Array.isArray(value)
      ? value
          .filter(isFileAnswer)
          .map(({ name }) => name)
          .join('; ')
      : '',
  type: 'file',
  valueKind: 'list',
  verb: { vi: 'tải lên', en: 'upload' },
})

function isFileAnswer(value: unknown): value is FileAnswer {
  if (!isRecord(value)) return false
  const { id, name, size } = value
  const isText = (text: unknown, most: number) =>
    typeof text === 'string' && text.length > 0 && text.length <= most
  return isText(id, 64) && isText(name, 255) && Number.isSafeInteger(size) && Number(size) >= 0
}
