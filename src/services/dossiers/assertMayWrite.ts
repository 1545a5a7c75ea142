import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { canWriteAnswers } from '../../workflow/canWriteAnswers.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'
import { relationsIn, relationsOf } from './relationsIn.ts'
import { workflowOf } from './workflowOf.ts'

/** Refuses whoever may not write answers of the dossier in its present state. */
export const assertMayWrite = async (payload: Payload, dossier: Dossier, actor: Person): Promise<void> => {
  const definition = await workflowOf(payload, dossier)
  const relations = relationsOf(await relationsIn(payload, dossier), actor)
  if (canWriteAnswers(definition, dossier.state, actor.roles, relations)) return
  throw new DomainError('NOT_ALLOWED', 403, {
    vi: 'Ở bước này Ông/Bà không được sửa nội dung kê khai của hồ sơ.',
    en: 'At this step you may not change the answers of this dossier.',
  })
}
