/** Every day (`YYYY-MM-DD`) from the first to the last, both of them; none where the last comes before the first. */
export function daysFromTo(first: string, last: string): string[] {
  const days: string[] = []
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10))
  return days
}
