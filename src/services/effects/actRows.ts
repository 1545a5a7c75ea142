import type { OutboxEntry } from '../../database/journal.ts'
import type { EffectDefinition } from '../../workflow/types.ts'
import type { EffectPlan } from './effectPlan.ts'
import { onAccountOf } from './onAccountOf.ts'
import type { Row } from './rowMaker.ts'
import { valuesInWrite } from './valuesInWrite.ts'

/** The dossier that an answer names is taken along; which one, and in what words, is settled in this very write. */
export const actRows = (
  { action, comment, field, undoes, when }: Extract<EffectDefinition, { kind: 'act' }>,
  index: number,
  args: EffectPlan,
  row: Row,
): OutboxEntry[] => {
  const { cause = [], collection, definition, dossier } = args
  if (when !== undefined && valuesInWrite({ when }, args)['when'] !== true) return []
  const answers = (dossier['answers'] ?? {}) as Record<string, unknown>
  const target = Object.hasOwn(answers, field) ? answers[field] : null
  return [
    row('act', `act:${String(index)}`, {
      action,
      cause: [...cause, `${collection}:${dossier.id}`],
      comment: `${comment.vi} ${onAccountOf(collection, definition, dossier)}`,
      field,
      target: typeof target === 'string' && target !== '' ? target : null,
      ...(undoes === undefined ? {} : { undoes }),
    }),
  ]
}
