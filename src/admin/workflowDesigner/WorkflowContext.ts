'use client'

import { createContext, useContext } from 'react'
import type { Dispatch } from 'react'

import type { WorkflowOperation } from '../../workflow/design/workflowOperation.ts'
import type { WorkflowAction } from '../../workflow/design/workflowReducer.ts'
import { starterWorkflow } from '../../workflow/design/starterWorkflow.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Catalogue } from './catalogue.ts'
import { emptyCatalogue } from './catalogue.ts'

export const WorkflowDispatch = createContext<Dispatch<WorkflowAction>>(() => undefined)

/** The workflow as it is now. */
export const WorkflowDrawn = createContext<WorkflowDefinition>(starterWorkflow('trong', { vi: '', en: '' }))

/** What the office has that a workflow can name. */
export const CatalogueContext = createContext<Catalogue>(emptyCatalogue)

/** Carries out an operation on the workflow that is being drawn. */
export function useDraw(): (operation: WorkflowOperation) => void {
  const dispatch = useContext(WorkflowDispatch)
  return (operation) => dispatch({ operation, type: 'apply' })
}
