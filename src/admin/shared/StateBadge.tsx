type StateBadgeProps = { label: string; state: string }

const good = [
  'issued',
  'published',
  'finalized',
  'approved',
  'signed',
  'awarded',
  'closed',
  'completed',
  'passed',
]
const bad = ['rejected', 'withdrawn', 'cancelled', 'revoked', 'notPassed', 'declined']
const waiting = [
  'halfway',
  'overdue',
  'returned',
  'supplement',
  'onHold',
  'held',
  'needsSupplement',
  'supplementRequested',
]

const toneOf = (state: string): string => {
  if (good.includes(state)) return 'good'
  if (bad.includes(state)) return 'bad'
  if (waiting.includes(state)) return 'waiting'
  return state === 'draft' ? 'plain' : 'active'
}

/** Where a dossier stands, in words; the colour only repeats them. */
export function StateBadge({ label, state }: StateBadgeProps) {
  return <span className={`td-badge td-badge--${toneOf(state)}`}>{label || state}</span>
}
