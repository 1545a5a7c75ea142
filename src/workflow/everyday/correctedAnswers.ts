import { canonicalJson } from '../../shared/canonicalJson.ts'
import { isRecord } from '../../shared/isRecord.ts'

type Line = { action?: null | string; changes?: null | Record<string, unknown>; rev: number }
type Edit = { after: unknown; before: unknown }

/**
 * What was corrected between a return and the line that sent the dossier back: each answer as it was then and as it is
 * now, by field; what was changed and changed back is not told. Nothing for a line of another action.
 */
export function correctedAnswers(lines: readonly Line[], sent: Line): Record<string, Edit> {
  if (sent.action !== 'sendCorrected') return {}
  const before = lines.filter(({ rev }) => rev < sent.rev).sort((one, other) => one.rev - other.rev)
  const returned = before.findLastIndex(({ action }) => action === 'return')
  const edits = new Map<string, Edit>()
  for (const { action, changes } of before.slice(returned + 1)) {
    if (action !== 'save') continue
    for (const [key, change] of Object.entries(changes ?? {})) {
      if (!isRecord(change) || !('after' in change)) continue
      const { before: was } = edits.get(key) ?? change
      edits.set(key, { after: change.after, before: was })
    }
  }
  const isOther = ({ after, before: was }: Edit) =>
    canonicalJson(after ?? null) !== canonicalJson(was ?? null)
  return Object.fromEntries([...edits].filter(([, edit]) => isOther(edit)))
}
