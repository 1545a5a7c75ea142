import { isRecord } from './isRecord.ts'

export type JsonPath = readonly (number | string)[]

/** What stands at a path; undefined where nothing does. */
export function readAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return (value as unknown[])[Number(step)]
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }, root)
}

/** A copy with one place changed; everything off the path is shared with the original. */
export function changeAt<T>(root: T, path: JsonPath, change: (value: unknown) => unknown): T {
  const [step, ...rest] = path
  if (step === undefined) return change(root) as T
  if (Array.isArray(root)) {
    return root.map((item: unknown, index) =>
      index === Number(step) ? changeAt(item, rest, change) : item,
    ) as T
  }
  return { ...root, [step]: changeAt((root as Record<string, unknown>)[step], rest, change) }
}
