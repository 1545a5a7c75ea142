import type { Point } from './layoutWorkflow.ts'

/**
 * Where an arrow key leads: of what lies that way, what is nearest, and what lies aside is twice as far. Undefined when
 * there is nothing that way.
 */
export function nearestPoint<T extends { at: Point }>(
  all: T[],
  from: Point,
  direction: Point,
): T | undefined {
  const far = ({ at }: T): number => {
    const [dx, dy] = [at.x - from.x, at.y - from.y]
    const ahead = dx * direction.x + dy * direction.y
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x)
    return ahead <= 0 || aside > ahead * 3 ? Infinity : ahead + aside * 2
  }
  const [nearest] = all
    .map((each) => ({ distance: far(each), each }))
    .filter(({ distance }) => distance < Infinity)
    .sort((one, two) => one.distance - two.distance)
  return nearest?.each
}
