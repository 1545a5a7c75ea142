/** The mark of the system: a star in a ring. */
export function Emblem() {
  return (
    <svg aria-hidden="true" className="td-emblem" viewBox="0 0 48 48">
      <circle cx="24" cy="24" fill="none" r="22" stroke="currentColor" strokeWidth="2.5" />
      <path
        d="m24 9.5 3.3 10h10.5l-8.5 6.2 3.2 10L24 29.5l-8.5 6.2 3.2-10-8.5-6.2h10.5z"
        fill="currentColor"
      />
    </svg>
  )
}
