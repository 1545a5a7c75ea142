'use client'

import { createContext, useContext } from 'react'
import type { Dispatch } from 'react'

import type { DesignAction } from '../../forms/design/designReducer.ts'
import type { Operation } from '../../forms/design/operation.ts'
import type { FormDefinition } from '../../forms/types.ts'

export const DesignContext = createContext<Dispatch<DesignAction>>(() => undefined)

/** The form as it is now, for the few parts that are always drawn anew. */
export const DefinitionContext = createContext<FormDefinition>({
  formatVersion: 1,
  key: 'trong',
  pages: [],
  title: { vi: '', en: '' },
})

/** The id of the stored form; null where nothing may be asked about it. */
export const FormIdContext = createContext<null | string>(null)

/** Carries out an operation on the form that is being drawn. */
export function useApply(): (operation: Operation) => void {
  const dispatch = useContext(DesignContext)
  return (operation) => dispatch({ operation, type: 'apply' })
}
