import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { isClosedDossier } from '../dossiers/isClosedDossier.ts'
import { subjects } from '../dossiers/subjects.ts'

/**
 * On account of which dossier something happened to another one, for those who read the other. What not everybody may read
 * is told by its number alone: its title may say what it is about, or who began it.
 */
export const onAccountOf = (
  collection: WorkflowCollection,
  definition: Pick<WorkflowDefinition, 'restricted' | 'sealed'>,
  dossier: Dossier,
): string => {
  if (!isClosedDossier(definition, dossier)) return `Theo hồ sơ “${subjects[collection].title(dossier)}”.`
  const number = dossier['number']
  return typeof number === 'string' && number !== ''
    ? `Theo hồ sơ số ${number}.`
    : 'Theo một hồ sơ không công khai nội dung.'
}
