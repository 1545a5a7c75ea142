/** Items by date, newest first; those without a date come last. Equal dates keep their order. */
export function newestFirst<Item extends { date: string }>(items: readonly Item[]): Item[] {
  const timeOf = ({ date }: Item): number => {
    const time = Date.parse(date)
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
  }
  return [...items].sort((one, other) => {
    const [first, second] = [timeOf(one), timeOf(other)]
    return first === second ? 0 : second > first ? 1 : -1
  })
}
