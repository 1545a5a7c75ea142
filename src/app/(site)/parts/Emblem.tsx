/** The mark of the site: a star in a ring. */
export function Emblem() {
  return (
    <svg aria-hidden="true" className="emblem" viewBox="0 0 48 48">
      <circle cx="24" cy="24" fill="none" r="22.5" stroke="currentColor" strokeWidth="1.5" />
      <circle
        cx="24"
        cy="24"
        fill="none"
        r="19"
        stroke="currentColor"
        strokeDasharray="1 3.1"
        strokeWidth="2.5"
      />
      <path
        d="m24 9.5 3.3 10h10.5l-8.5 6.2 3.2 10L24 29.5l-8.5 6.2 3.2-10-8.5-6.2h10.5z"
        fill="currentColor"
      />
    </svg>
  )
}
