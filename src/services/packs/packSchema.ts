import { z } from 'zod'

import { DomainError } from '../../shared/domainError.ts'

const item = z.looseObject({ key: z.string().min(1).max(100) })

/** Raised when a reader of the present one could no longer make sense of a pack. */
const formatVersion = 1

/** Definitions as one file. Nothing of it says when or where it was made, so that equal packs are equal files. */
export const packSchema = z.strictObject({
  format: z.literal('thi-dua-definitions'),
  formatVersion: z.literal(formatVersion),
  forms: z.array(item),
  procedures: z.array(item),
  'rule-packs': z.array(item),
  workflows: z.array(item),
})

export type DefinitionPack = z.infer<typeof packSchema>
export type PackItem = z.infer<typeof item>

export const emptyPack = (): DefinitionPack => ({
  format: 'thi-dua-definitions',
  formatVersion,
  forms: [],
  procedures: [],
  'rule-packs': [],
  workflows: [],
})

/** A pack from the text of a file; refused whole when it is none, or was made by a newer version. */
export const readPack = (text: string): DefinitionPack => {
  const input = parse(text)
  const version = Object(input) as { formatVersion?: unknown }
  if (typeof version.formatVersion === 'number' && version.formatVersion > formatVersion) {
    throw new DomainError('PACK_TOO_NEW', 422, {
      vi: `Gói định nghĩa có định dạng ${String(version.formatVersion)}, mới hơn phiên bản này (${String(formatVersion)}). Hãy nâng cấp hệ thống trước.`,
      en: `The pack has format ${String(version.formatVersion)}, newer than this version reads (${String(formatVersion)}). Upgrade the system first.`,
    })
  }
  const parsed = packSchema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new DomainError(
    'PACK_INVALID',
    422,
    {
      vi: 'Tệp không phải gói định nghĩa hợp lệ; hãy sửa các điểm được nêu.',
      en: 'The file is no valid definition pack; mend the points listed.',
    },
    parsed.error.issues.map(({ message, path }) => ({
      code: 'PACK_INVALID',
      message: { en: message, vi: message },
      path: path.join('.'),
    })),
  )
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new DomainError('PACK_INVALID', 422, {
      vi: 'Tệp không phải JSON. Hãy kiểm tra dấu ngoặc, dấu phẩy và mã hóa UTF-8.',
      en: 'The file is not JSON. Check brackets, commas and UTF-8 encoding.',
    })
  }
}
