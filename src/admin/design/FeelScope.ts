'use client'

import { createContext } from 'react'

import type { Naming } from '../../expressions/explainExpression.ts'
import type { ConditionField } from './editors/conditionFields.ts'

/** What formulas may speak of where they are written; `table` when they stand in a row of it. */
export type FeelScope = {
  fieldsOf: (table?: string) => ConditionField[]
  namingOf: (table?: string) => Naming
}

export const FeelContext = createContext<FeelScope>({
  fieldsOf: () => [],
  namingOf: () => ({ labelOf: () => undefined, names: [], valueLabelOf: () => undefined }),
})
