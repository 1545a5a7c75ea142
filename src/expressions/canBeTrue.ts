import type { Literal, Logic } from './logic.ts'

/** What is known of the names in a condition. */
export type Knowledge = {
  /** Fields that are never there: their value is always missing. */
  absent: ReadonlySet<string>
  /** The only texts that a name can have. */
  domains: ReadonlyMap<string, ReadonlySet<string>>
}

type Comparison = Extract<Logic, { kind: 'compare' }>

/** Whether a condition can hold at all. Conservative: “no” is certain, “yes” only means that nothing speaks against it. */
export function canBeTrue(logic: Logic, known: Knowledge): boolean {
  switch (logic.kind) {
    case 'all': {
      const parts = flatten(logic)
      if (!parts.every((part) => canBeTrue(part, known))) return false
      const comparisons = parts.filter((part): part is Comparison => part.kind === 'compare')
      const names = new Set(comparisons.map(({ name }) => name))
      return [...names].every((name) => areCompatible(comparisons.filter((each) => each.name === name)))
    }
    case 'any':
      return logic.parts.some((part) => canBeTrue(part, known))
    case 'compare':
      return canHold(logic, known)
    case 'literal':
      return logic.value === true
    case 'name':
      return !known.absent.has(logic.name)
    case 'other':
      return true
  }
}

function canHold({ name, op, value }: Comparison, { absent, domains }: Knowledge): boolean {
  if (absent.has(name)) {
    if (op === '=') return value === null
    return op === '!=' && value !== null
  }
  const domain = domains.get(name)
  return op !== '=' || typeof value !== 'string' || domain === undefined || domain.has(value)
}

/** Comparisons of one name that stand together: one value at most, none that is excluded, and an interval that is not empty. */
function areCompatible(comparisons: Comparison[]): boolean {
  const equal = new Set(comparisons.filter(({ op }) => op === '=').map(({ value }) => value))
  if (equal.size > 1) return false
  if (comparisons.some(({ op, value }) => op === '!=' && equal.has(value))) return false

  const [only] = equal
  const bounds = comparisons.filter(
    (each): each is Comparison & { value: number } => typeof each.value === 'number',
  )
  if (typeof only === 'number') return bounds.every((bound) => holds(only, bound))
  const least = Math.max(
    ...bounds.filter(({ op }) => op.startsWith('>')).map(({ value }) => value),
    -Infinity,
  )
  const most = Math.min(...bounds.filter(({ op }) => op.startsWith('<')).map(({ value }) => value), Infinity)
  if (least < most) return true
  const isOpen = bounds.some(
    ({ op, value }) => (op === '>' && value === least) || (op === '<' && value === most),
  )
  return least === most && !isOpen
}

function holds(number: number, { op, value }: { op: Comparison['op']; value: Literal }): boolean {
  const bound = Number(value)
  switch (op) {
    case '!=':
      return number !== bound
    case '<':
      return number < bound
    case '<=':
      return number <= bound
    case '=':
      return number === bound
    case '>':
      return number > bound
    case '>=':
      return number >= bound
  }
}

const flatten = (logic: Logic): Logic[] => (logic.kind === 'all' ? logic.parts.flatMap(flatten) : [logic])
