import type { OutboxEntry } from '../../database/journal.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { EffectPlan } from './effectPlan.ts'
import type { Row } from './rowMaker.ts'

/** Cases that the dossier no longer waits for: as it left the step – or as a new version of it has none for their units. */
export const leftRows = (
  { definition, dossier, left, leftNoMore, passage: { path } }: EffectPlan,
  row: Row,
): OutboxEntry[] => {
  const open = (dossier.flow?.tokens ?? []).filter(
    ({ branch, outcome }) => branch.startsWith('child:') && outcome === null,
  )
  const branches = left?.branches ?? (path.length > 0 ? open.map(({ branch }) => branch) : [])
  const ends = left?.ends ?? stateOf(definition, dossier.state)?.children?.unawaited === 'end'
  const { from } = left ?? {}
  return [
    ...(branches.length > 0 ? [row('childrenLeft', 'childrenLeft', { branches, ends, from })] : []),
    ...(leftNoMore && leftNoMore.branches.length > 0
      ? [row('childrenAwaited', 'childrenAwaited', leftNoMore)]
      : []),
  ]
}
