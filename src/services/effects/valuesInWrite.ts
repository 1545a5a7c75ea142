import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { commonContext } from '../dossiers/commonContext.ts'
import type { EffectPlan } from './effectPlan.ts'

/** What FEEL makes of the dossier as it is in this very write. */
export const valuesInWrite = (
  sources: Record<string, string>,
  { actor, at, directory, dossier, given }: EffectPlan,
) => {
  const context = {
    ...commonContext({ actor, at, calendar: NO_CALENDAR, directory, dossier, given }),
    ...(dossier['answers'] ?? {}),
  }
  return Object.fromEntries(
    Object.entries(sources).map(([key, source]) => [key, evaluateExpression(source, context)]),
  )
}

/** Records take over answers and facts of the dossier; working days are for conditions. */
const NO_CALENDAR = { holidays: [], workedWeekends: [] }
