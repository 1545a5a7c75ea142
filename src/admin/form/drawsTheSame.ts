/** Whether a part of a form would be drawn as before: what was only made anew, with the same in it, changes nothing. */
export function drawsTheSame<P extends object>(before: P, after: P): boolean {
  const names = Object.keys({ ...before, ...after }) as (keyof P)[]
  return names.every((name) => isAlike(before[name], after[name]))
}

function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  // A map tells JSON nothing of what is in it.
  if (one instanceof Map || other instanceof Map) return false
  return JSON.stringify(one) === JSON.stringify(other)
}
