import { idOf } from '../../shared/idOf.ts'
import { sealedId } from '../../workflow/seal/sealedId.ts'
import type { Dossier } from '../dossiers/dossier.ts'

/** Whoever began a dossier, as it names them: under a seal, nobody in particular. */
export const creatorIn = (dossier: Dossier): null | string =>
  dossier.flow?.seal ? sealedId : idOf(dossier.createdBy)
