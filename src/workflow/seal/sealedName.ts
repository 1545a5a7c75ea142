import type { Flow } from '../flowTypes.ts'
import type { Text } from '../../shared/text.ts'
import type { WorkflowDefinition } from '../types.ts'

const begun: Text = { vi: 'Người lập hồ sơ', en: 'Who began it' }

/**
 * What somebody whose identity is sealed is called. Before the dossier leaves its initial state nothing is said of what it
 * will be.
 */
export const sealedName = (
  { sealed }: Pick<WorkflowDefinition, 'sealed'>,
  flow?: Pick<Flow, 'seal'>,
): Text => {
  const name = (flow?.seal?.state === 'kept' ? sealed?.name : undefined) ?? begun
  return { vi: `${name.vi} (danh tính được giữ kín)`, en: `${name.en} (identity sealed)` }
}
