import type { Failure } from '../shared/apiTypes.ts'

/** Names the field in what a step requires: the procedure knows it by its key alone, and says the same of each. */
export const nameFields = (failure: Failure, labels: Record<string, string>): Failure => ({
  ...failure,
  items: failure.items.map((item) => {
    const key = item.code === 'FIELD_REQUIRED' ? /^answers\.(.+)$/.exec(item.path ?? '')?.[1] : undefined
    const label = key === undefined ? undefined : labels[key]
    return label === undefined ? item : { ...item, message: `${label}: ${item.message}` }
  }),
})
