/** Which delegations to a person are in force on a day (`YYYY-MM-DD`), as the condition of a query. Both ends count. */
export const delegationsInForce = (to: string, day: string) => ({
  endsOn: { greater_than_equal: day },
  revoked: { not_equals: true },
  startsOn: { less_than_equal: day },
  to: { equals: to },
})
