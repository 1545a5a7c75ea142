type Campaign = { closesAt?: null | string; opensAt?: null | string; year: number }

/**
 * From when to when a campaign runs, as ISO instants: from the day on which it takes nominations, else the first of its
 * year, to the end of its year in Asia/Ho_Chi_Minh, or as long as it takes nominations where that is longer.
 * Needs checking: the plan of 2023 names no last day for the work on nominations.
 */
export function campaignPeriod({ closesAt, opensAt, year }: Campaign): { from: string; to: string } {
  const last = `${year}-12-31T16:59:59.999Z`
  return {
    from: opensAt ?? `${year}-01-01T00:00:00.000Z`,
    to: closesAt && closesAt > last ? closesAt : last,
  }
}
