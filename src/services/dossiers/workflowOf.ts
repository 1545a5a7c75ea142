import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'

const CACHE = new WeakMap<Payload, Map<string, WorkflowDefinition>>()

/** The workflow version a dossier is pinned to. Versions never change, so they are kept once read. */
export const workflowOf = async (
  payload: Payload,
  dossier: { workflowVersion?: unknown },
): Promise<WorkflowDefinition> => {
  const id = idOf(dossier.workflowVersion)
  if (!id) throw missing()
  const known = CACHE.get(payload) ?? new Map<string, WorkflowDefinition>()
  CACHE.set(payload, known)
  const cached = known.get(id)
  if (cached) return cached
  const version = await payload.findByID({
    collection: 'workflow-versions',
    depth: 0,
    id,
    overrideAccess: true,
  })
  const definition = version.definition as unknown as WorkflowDefinition
  known.set(id, definition)
  return definition
}

/** The latest published version of a workflow, by the key under which it is shipped. */
export const latestWorkflow = async (payload: Payload, key: string): Promise<string> => {
  const found = await payload.find({
    collection: 'workflows',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { key: { equals: key } },
  })
  const id = idOf(found.docs[0]?.latestVersion)
  if (!id) throw missing()
  return id
}

const missing = () =>
  new DomainError('WORKFLOW_MISSING', 422, {
    vi: 'Chưa có quy trình nào được ban hành cho loại hồ sơ này. Hãy ban hành quy trình trong mục Thiết kế.',
    en: 'No workflow is published for this kind of dossier. Publish one under Design.',
  })
