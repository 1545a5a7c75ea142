import type { Payload } from 'payload'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { fieldGate } from '../dossiers/fieldGate.ts'
import { formOf } from '../dossiers/formOf.ts'
import { isClosedDossier } from '../dossiers/isClosedDossier.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'

/**
 * The fields of a dossier that a person may show by a one-time link now: those that they read in their own name. Of what
 * is sealed or restricted none, since whoever has the address reads it outside the circle.
 */
export const showableFields = async (
  payload: Payload,
  dossier: Dossier,
  actor: Person,
): Promise<Map<string, FieldDefinition>> => {
  const form = (await formOf(payload, dossier))?.definition
  if (!form || isClosedDossier(await workflowOf(payload, dossier), dossier)) return new Map()
  const { canRead } = await fieldGate(payload, dossier, actor, { inOwnName: true })
  return new Map(
    fieldsOf(form)
      .filter(({ key, type }) => findFieldType(type)?.isKeyed === true && canRead(key))
      .map((field) => [field.key, field]),
  )
}
