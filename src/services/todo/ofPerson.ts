import type { Where } from 'payload'

import type { Part } from '../../workflow/partsOf.ts'
import { sealedId } from '../../workflow/seal/sealedId.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { ownerWord } from '../../workflow/seal/circle.ts'
import { ownerMark } from '../../ownerMark.ts'

/** A part of one’s own, also in what one began under its seal. */
export const ofPerson = (part: Part, id: string, collection: WorkflowCollection): Where =>
  collection === 'cases'
    ? {
        or: [
          hasPart(part, id),
          { and: [{ circle: { contains: ownerWord(ownerMark(id)) } }, hasPart(part, sealedId)] },
        ],
      }
    : hasPart(part, id)

/** Dossiers in which a person, or a unit, has this part. */
export const hasPart = (part: Part, id: string): Where => ({ parts: { contains: `${part}:${id}` } })
