/** The product's mark: five stars over a ground line, joined. */
export function Mark() {
  return (
    <svg width="30" height="26" viewBox="0 0 30 26" fill="none" aria-hidden="true" className="shrink-0">
      <path d="M3 16 9 7l6-4 6 4 6 9" stroke="var(--accent)" strokeWidth="1.5" />
      <g fill="var(--accent)">
        <circle cx="3" cy="16" r="2.4" />
        <circle cx="9" cy="7" r="2.4" />
        <circle cx="15" cy="3" r="2.4" />
        <circle cx="21" cy="7" r="2.4" />
        <circle cx="27" cy="16" r="2.4" />
      </g>
      <path d="M1 23h28" stroke="var(--ink)" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  )
}
