import { scenarios } from './scenarios.ts'

export type Sample = { p50: number; p95: number; perSecond: number }
type Sides<T> = { ours: T; stock: T }
export type Figures = {
  machine: string
  memory: Partial<Sides<number>>
  samples: Record<string, Sides<Sample[]>>
  starts: Sides<number[]>
}

const median = (values: number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.length === 0 ? null : (sorted[Math.floor((sorted.length - 1) / 2)] ?? null)
}

const summary = (samples: Sample[]) =>
  samples.length === 0
    ? null
    : {
        p50: median(samples.map(({ p50 }) => p50)),
        p95: median(samples.map(({ p95 }) => p95)),
        perSecond: median(samples.map(({ perSecond }) => perSecond)),
      }

/** Round by round, so that a noisy minute weighs on both sides alike. */
const ratio = ({ ours, stock }: Sides<Sample[]>): number | null =>
  median(ours.flatMap(({ perSecond }, round) => (stock[round] ? [perSecond / stock[round].perSecond] : [])))

const show = (value: null | number | undefined, digits = 0): string =>
  value === null || value === undefined ? '–' : value.toFixed(digits)

/** Medians and ratios, as a table for people or as JSON for programs. */
export const printFigures = (
  { machine, memory, samples, starts }: Figures,
  { isJson }: { isJson: boolean },
): void => {
  const start = { ours: median(starts.ours), stock: median(starts.stock) }
  const rows = scenarios.map(({ expected, name, title }) => {
    const sides = samples[name] ?? { ours: [], stock: [] }
    return {
      expected,
      name,
      ours: summary(sides.ours),
      ratio: ratio(sides),
      stock: summary(sides.stock),
      title,
    }
  })
  if (isJson) {
    console.log(
      JSON.stringify(
        { machine, memoryMegabytes: memory, scenarios: rows, startMilliseconds: start },
        null,
        2,
      ),
    )
    return
  }
  console.log(`${machine}\n`)
  console.log('| | ours | stock | ratio | expected |\n| --- | ---: | ---: | ---: | ---: |')
  console.log(`| cold start to first 200, ms | ${show(start.ours)} | ${show(start.stock)} | | < 5000 |`)
  console.log(`| idle memory, MB | ${show(memory.ours)} | ${show(memory.stock)} | | < 600 |`)
  for (const { expected, ours, ratio: times, stock, title } of rows) {
    const cell = (side: typeof ours) =>
      side ? `${show(side.perSecond)} /s (p50 ${show(side.p50, 1)} ms, p95 ${show(side.p95, 1)} ms)` : '–'
    console.log(`| ${title} | ${cell(ours)} | ${cell(stock)} | ${show(times, 2)} | ${expected} |`)
  }
}
