import type { Payload } from 'payload'

import { classifyChanges } from '../../forms/changes/classifyChanges.ts'
import { suggestMapping } from '../../forms/changes/suggestMapping.ts'
import { idOf } from '../../shared/idOf.ts'
import { readDefinition } from '../definitions/readDefinition.ts'
import { formOf } from '../dossiers/formOf.ts'
import { dossiersOnVersions, findForm, isFinished, readFormDossier, versionsOf } from './dossiersOnForm.ts'

type Args = { definition?: unknown; id: string; payload: Payload }

/** What the draft of a form (or a given definition) changes against the published version, and how many dossiers it touches. */
export const classifyForm = async ({ definition, id, payload }: Args) => {
  const form = await findForm(payload, id)
  const next = readDefinition('forms', definition ?? form.definition)
  const published = await formOf(payload, { formVersion: idOf(form.latestVersion) })
  const versions = await versionsOf(payload, id)
  const all = await dossiersOnVersions(
    payload,
    versions.map((version) => version.id),
  )
  let open = 0
  for (const each of all) {
    const { dossier } = await readFormDossier(payload, each)
    if (!(await isFinished(payload, dossier))) open += 1
  }
  const old = published?.definition ?? null
  return {
    ...(old ? classifyChanges(old, next) : { changes: [], severity: 'safe' as const }),
    dossiers: { open, total: all.length },
    mapping: old ? suggestMapping(old, next) : [],
    publishedNumber: form.latestNumber ?? 0,
  }
}
