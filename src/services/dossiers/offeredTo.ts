import type { AvailableAction, Facts } from '../../workflow/types.ts'

/** What is open to somebody under any of their faces: allowed as one of them is allowed. */
export const offeredTo = (all: Facts[], offer: (facts: Facts) => AvailableAction[]): AvailableAction[] => {
  const [first = [], ...rest] = all.map(offer)
  return rest.reduce(
    (known, more) => [
      ...known.map((each) => (each.allowed ? each : (more.find(({ name }) => name === each.name) ?? each))),
      ...more.filter(({ name }) => !known.some((each) => each.name === name)),
    ],
    first,
  )
}
