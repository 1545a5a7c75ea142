// Written by `npm run generate` from src/forms/fieldTypes/catalogue.json.
import type { FC } from 'react'

import { Print as ScoreSheetPrint } from '../../forms/fieldTypes/scoreSheet/Print.tsx'
import { Print as TablePrint } from '../../forms/fieldTypes/table/Print.tsx'
import type { PrintProps } from './printProps.ts'

/** How the types of field stand on paper that are more than a text. */
export const prints: Record<string, FC<PrintProps>> = {
  scoreSheet: ScoreSheetPrint,
  table: TablePrint,
}
