const rays = 14
const center = 200

const point = (radius: number, turn: number): string => {
  const angle = turn * 2 * Math.PI - Math.PI / 2
  return `${(center + radius * Math.cos(angle)).toFixed(1)},${(center + radius * Math.sin(angle)).toFixed(1)}`
}

const star = Array.from({ length: rays * 2 }, (_, index) =>
  point(index % 2 === 0 ? 70 : 22, index / (rays * 2)),
).join(' ')

const wedges = Array.from({ length: rays * 3 }, (_, index) => {
  const turn = index / (rays * 3)
  const half = 0.3 / (rays * 3)
  return `M${point(132, turn - half)} L${point(152, turn)} L${point(132, turn + half)} Z`
}).join(' ')

/** The face of a bronze drum: a star of fourteen rays among rings. Ornament only. */
export function Rosette() {
  return (
    <svg aria-hidden="true" className="rosette" fill="none" stroke="currentColor" viewBox="0 0 400 400">
      <polygon fill="currentColor" points={star} stroke="none" />
      <circle cx="200" cy="200" r="84" strokeWidth="2" />
      <circle cx="200" cy="200" r="98" strokeDasharray="2 7" strokeLinecap="round" strokeWidth="7" />
      <circle cx="200" cy="200" r="112" strokeWidth="2" />
      <circle cx="200" cy="200" r="124" strokeWidth="1" />
      <path d={wedges} fill="currentColor" stroke="none" />
      <circle cx="200" cy="200" r="160" strokeWidth="2" />
      <circle cx="200" cy="200" r="174" strokeDasharray="9 5" strokeWidth="6" />
      <circle cx="200" cy="200" r="188" strokeWidth="2" />
      <circle cx="200" cy="200" r="197" strokeWidth="1" />
    </svg>
  )
}
