import type { Payload } from 'payload'

import { classifyChanges } from '../../forms/changes/classifyChanges.ts'
import { suggestMapping } from '../../forms/changes/suggestMapping.ts'
import { lintForm, type LintFinding } from '../../forms/lint/lintForm.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Problem } from '../../shared/problem.ts'
import { findTargetProblems } from '../definitions/findTargetProblems.ts'
import { findUseProblems } from '../definitions/findUseProblems.ts'
import { readDefinition } from '../definitions/readDefinition.ts'
import { formOf } from '../dossiers/formOf.ts'
import { dossiersOnVersions, findForm, isFinished, readFormDossier, versionsOf } from './dossiersOnForm.ts'

type Args = { definition?: unknown; id: string; payload: Payload }

/**
 * What the draft of a form (or a given definition) changes against the published version, what the lint
 * finds in it, and how many dossiers it touches.
 */
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
  const outside = [
    ...(await findTargetProblems(payload, next)),
    ...(await findUseProblems(payload, id, next)),
  ]
  return {
    ...(old ? classifyChanges(old, next) : { changes: [], severity: 'safe' as const }),
    findings: [...lintForm(next), ...outside.map(asError)],
    dossiers: { open, total: all.length },
    mapping: old ? suggestMapping(old, next) : [],
    publishedNumber: form.latestNumber ?? 0,
  }
}

const asError = (problem: Problem): LintFinding => ({ ...problem, severity: 'error' })
