'use client'

import { createContext, useContext } from 'react'
import type { Dispatch } from 'react'

import type { DesignAction } from '../../forms/design/designReducer.ts'
import type { Operation } from '../../forms/design/operation.ts'

export const DesignContext = createContext<Dispatch<DesignAction>>(() => undefined)

/** Carries out an operation on the form that is being drawn. */
export function useApply(): (operation: Operation) => void {
  const dispatch = useContext(DesignContext)
  return (operation) => dispatch({ operation, type: 'apply' })
}
