import type { Criterion } from '../scoring/scoreSheet.ts'
import { freshKey } from './freshKey.ts'
import { keyFromLabel } from './keyFromLabel.ts'

type Line = { depth: number; label: string; max: number | undefined }

/**
 * Criteria from pasted lines, as a plan or a spreadsheet has them: `label | points`, also with a tab between; a line that
 * begins with hyphens (or is indented) stands below the one before it. Keys are made from the labels, each once.
 *
 * @example criteriaFromLines('Nhiệm vụ | 60\n- Tiến độ | 15\n- Chất lượng | 45')
 */
export function criteriaFromLines(text: string, taken: ReadonlySet<string> = new Set()): Criterion[] {
  const used = new Set(taken)
  const lines = text
    .split(/\r?\n/)
    .map(readLine)
    .filter(({ label }) => label !== '')
  return nest(lines, (label) => {
    const key = freshKey(keyFromLabel(label), used)
    used.add(key)
    return key
  })
}

function readLine(line: string): Line {
  const [, lead = '', rest = ''] = /^([\s\-–+•]*)(.*)$/u.exec(line) ?? []
  const [first = '', points = ''] = rest.split(/\s*(?:\||\t)\s*/)
  const number = Number(points.replace(/[^\d,.]/g, '').replace(',', '.'))
  const marks = lead.replace(/\s/g, '').length
  return {
    depth: marks > 0 ? marks : Math.floor(lead.replaceAll('\t', '  ').length / 2),
    label: first.trim(),
    max: /\d/.test(points) && Number.isFinite(number) ? number : undefined,
  }
}

/** Each line with the deeper ones that follow it; only lines that are scored need a maximum, so they get one. */
function nest(lines: Line[], keyOf: (label: string) => string): Criterion[] {
  const criteria: Criterion[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Line
    const next = lines.findIndex(({ depth }, index) => index > at && depth <= line.depth)
    const end = next === -1 ? lines.length : next
    const own = { key: keyOf(line.label), label: { vi: line.label, en: '' } }
    const below = nest(lines.slice(at + 1, end), keyOf)
    if (below.length === 0) criteria.push({ ...own, max: line.max ?? 10 })
    else criteria.push({ ...own, criteria: below, ...(line.max === undefined ? {} : { max: line.max }) })
    at = end
  }
  return criteria
}
