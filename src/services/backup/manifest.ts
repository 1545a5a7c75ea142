import { z } from 'zod'

export const backupFormat = 'thi-dua-backup'
/** Raised when a reader of the present one could no longer make sense of a file. */
export const backupFormatVersion = 1

const entrySchema = z.strictObject({
  path: z.string().regex(/^(?:collections|globals|files)\/[^/\\]+(?:\/[^/\\]+)?$/),
  /** Documents in it; absent for an uploaded file. */
  rows: z.int().min(1).optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** The last entry of a backup: what it must hold, to the byte. */
export const manifestSchema = z.strictObject({
  createdAt: z.iso.datetime(),
  entries: z.array(entrySchema),
  format: z.literal(backupFormat),
  formatVersion: z.literal(backupFormatVersion),
})

export type BackupEntry = z.infer<typeof entrySchema>
export type BackupManifest = z.infer<typeof manifestSchema>
