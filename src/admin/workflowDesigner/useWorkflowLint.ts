'use client'

import { useEffect, useState } from 'react'

import { consequenceNames } from '../../commendation/consequenceNames.ts'
import { publishableCollections } from '../../commendation/publishableCollections.ts'
import { recordCollections } from '../../commendation/recordCollections.ts'
import { relationKeys } from '../../commendation/relations.ts'
import { roleKeys } from '../../commendation/roles.ts'
import { mailTemplates } from '../../notifications/templates/index.ts'
import type { Problem } from '../../shared/problem.ts'
import { placedProblem } from '../../workflow/design/placedProblem.ts'
import { workflowFindings } from '../../workflow/design/workflowFindings.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Findings } from '../design/findings.ts'
import type { DraftStatus } from '../design/useDraftSave.ts'
import { useFindings } from '../design/useFindings.ts'
import { callApi } from '../shared/callApi.ts'

type Told = { problems: { code: string; message: string; path?: string }[] }

const office = {
  groups: ['council'],
  pages: publishableCollections,
  records: recordCollections,
  relations: [...relationKeys],
  roles: [...roleKeys],
  runs: consequenceNames,
  templates: Object.keys(mailTemplates),
}

const judge = (definition: WorkflowDefinition): Findings => {
  const { errors, isWhole, warnings } = workflowFindings(definition, office)
  const placed = (problem: Problem) => placedProblem(definition, problem)
  return { errors: errors.map(placed), isWhole, warnings: warnings.map(placed) }
}

/**
 * What stands against publishing: at once what can be told from the drawing alone, and after each save what only the
 * server knows (the staff list, procedures, names in conditions, saved runs).
 */
export function useWorkflowLint(
  id: number | string,
  definition: WorkflowDefinition,
  status: DraftStatus,
  canAsk: boolean,
): Findings | null {
  const own = useFindings(definition, judge)
  const [told, setTold] = useState<Problem[]>([])
  const isSaved = status === 'saved'

  useEffect(() => {
    if (!isSaved || !canAsk) return
    setTold([])
    const controller = new AbortController()
    void callApi<Told>(`/api/workflows/${id}/lint`, {
      body: {},
      method: 'POST',
      signal: controller.signal,
    }).then((outcome) => {
      if (controller.signal.aborted) return
      const found = outcome.ok ? outcome.value.problems : []
      setTold(found.map((each) => ({ ...each, message: { vi: each.message, en: each.message } })))
    })
    return () => controller.abort()
  }, [canAsk, id, isSaved])

  if (!isSaved || !own?.isWhole) return own
  const known = new Set(own.errors.map(({ code, path }) => `${code} ${path ?? ''}`))
  const more = told
    .filter(({ code, path }) => !known.has(`${code} ${path ?? ''}`))
    .map((problem) => placedProblem(definition, problem))
  return more.length === 0 ? own : { ...own, errors: [...own.errors, ...more] }
}
