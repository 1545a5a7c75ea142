export type CouncilTerm = {
  /** `false`: never in force, whatever its days. */
  active?: boolean | null
  /** `YYYY-MM-DD`; since ever when absent. */
  validFrom?: null | string
  /** Its last day; for good when absent. */
  validUntil?: null | string
}

const first = '0000-01-01'
const last = '9999-12-31'

/** The first and the last day of a council. */
const daysOf = ({ validFrom, validUntil }: CouncilTerm) => ({
  from: validFrom || first,
  until: validUntil || last,
})

/** Whether a council is in force on a day (`YYYY-MM-DD`). */
export const isInForceOn = (council: CouncilTerm, day: string): boolean => {
  const { from, until } = daysOf(council)
  return council.active !== false && from <= day && day <= until
}

/** The council in force on a day; where old data hold several, the one that began last. Of equals the first given. */
export const councilInForce = <Council extends CouncilTerm>(
  councils: readonly Council[],
  day: string,
): Council | undefined =>
  councils
    .filter((council) => isInForceOn(council, day))
    .sort((a, b) => daysOf(b).from.localeCompare(daysOf(a).from))[0]

/** Whether two councils are in force on one day. */
export const areBothInForce = (one: CouncilTerm, other: CouncilTerm): boolean => {
  const [a, b] = [daysOf(one), daysOf(other)]
  return one.active !== false && other.active !== false && a.from <= b.until && b.from <= a.until
}

/** Whether a council is in force on no day on which it was not before. */
export const isWithin = (after: CouncilTerm, before: CouncilTerm): boolean => {
  const [a, b] = [daysOf(after), daysOf(before)]
  return after.active === false || (before.active !== false && b.from <= a.from && a.until <= b.until)
}
