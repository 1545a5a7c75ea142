import { findUnit } from './findUnit.ts'
import { planAccount } from './planAccount.ts'
import { planPerson } from './planPerson.ts'
import { planUnits } from './planUnits.ts'
import type { KnownStaff, StaffPlan, StaffRow } from './types.ts'

/**
 * What a list of staff makes and changes beside what is known: units by their key or name; people by their key, the account
 * of their e-mail, or their name in the unit; accounts by their e-mail. What the list does not say is left as it is, and
 * nobody is taken away.
 *
 * @param rows what `readStaffList` has read
 * @param known all units, people and accounts there are
 * @param self the account of whoever brings the list in: they may not change their own rights
 */
export const planStaffList = (rows: StaffRow[], known: KnownStaff, self: string): StaffPlan => {
  const { problems, units } = planUnits(rows, known.units)
  const planned = rows.map((row) => {
    const unit = findUnit(known.units, row.unit, row.unitKey)?.id ?? null
    const person = planPerson(row, known, unit)
    const account = planAccount(row, known, { person: person?.change.id ?? null, self, unit })
    return {
      problems: [...(person?.problems ?? []), ...(account?.problems ?? [])],
      step: { account: account?.change ?? null, line: row.line, person: person?.change ?? null, row },
    }
  })
  return {
    problems: [...problems, ...planned.flatMap((each) => each.problems)],
    steps: planned.map(({ step }) => step),
    units,
  }
}
