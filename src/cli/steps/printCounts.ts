import type { BackupManifest } from '../../services/backup/manifest.ts'

/** What a backup holds, a line for each kind. */
export const printCounts = ({ createdAt, entries }: BackupManifest): void => {
  const counts = new Map<string, number>()
  for (const { path, rows = 1 } of entries) {
    const kind = path
      .split('/')
      .slice(0, 2)
      .join('/')
      .replace(/\.jsonl$/, '')
    counts.set(kind, (counts.get(kind) ?? 0) + rows)
  }
  console.log(`Thời điểm sao lưu / taken at: ${createdAt}`)
  for (const [kind, count] of counts) console.log(`  ${kind}: ${count}`)
}
