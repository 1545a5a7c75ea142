import * as z from 'zod'

import type { FieldMapping } from '../../forms/changes/fieldMapping.ts'
import { DomainError } from '../../shared/domainError.ts'

const path = z.string().regex(/^[a-z][A-Za-z0-9_]{0,63}(\.[a-z][A-Za-z0-9_]{0,63})?$/)

const schema = z.strictObject({
  dryRun: z.boolean().default(true),
  limit: z.int().min(1).max(1_000).default(200),
  mapping: z
    .array(
      z.strictObject({
        convert: z.enum(['first', 'list', 'number', 'text']).optional(),
        from: path,
        to: path.nullable(),
        values: z.record(z.string().max(200), z.string().max(200).nullable()).optional(),
      }),
    )
    .max(500)
    .default([]),
})

export type MigrationInput = { dryRun: boolean; limit: number; mapping: FieldMapping[] }

/** What was asked of a migration, or the list of what is wrong with it (422). Without `dryRun: false` nothing is written. */
export const readMigrationInput = (input: unknown): MigrationInput => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new DomainError(
    'MIGRATION_INVALID',
    422,
    {
      vi: 'Yêu cầu chuyển bản chưa hợp lệ; hãy sửa các mục được nêu.',
      en: 'The migration is not valid; mend what is listed.',
    },
    parsed.error.issues.slice(0, 50).map((issue) => ({
      code: 'MIGRATION_INVALID',
      message: {
        vi: 'Giá trị bị thiếu, thừa hoặc sai kiểu.',
        en: 'A value is missing, unknown or of a wrong type.',
      },
      path: issue.path.join('.'),
    })),
  )
}
