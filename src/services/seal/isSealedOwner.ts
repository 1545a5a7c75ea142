import type { Dossier } from '../dossiers/dossier.ts'
import { markIn } from '../../workflow/seal/circle.ts'
import { ownerMark } from '../../ownerMark.ts'

/** Whether somebody began this dossier under its seal. The one place that tells. */
export const isSealedOwner = (dossier: Dossier, user: string): boolean =>
  dossier.flow?.seal !== undefined && markIn(dossier['circle']) === ownerMark(user)
