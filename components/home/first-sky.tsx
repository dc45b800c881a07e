const stars = [
  [60, 120, 7],
  [130, 60, 5],
  [210, 92, 9],
  [292, 48, 5],
  [330, 130, 7],
] as const

/** A small sky for an empty home: five stars, joined, over their ground. It says nothing that the words beside it do not. */
export function FirstSky() {
  return (
    <svg viewBox="0 0 390 200" aria-hidden="true" className="h-auto w-full max-w-md justify-self-center">
      <polyline
        points={stars.map(([x, y]) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
        strokeDasharray="2 7"
        strokeLinecap="round"
      />
      {stars.map(([x, y, r], index) => (
        <g key={x}>
          <circle
            cx={x}
            cy={y}
            r={r + 9}
            fill="var(--sheet)"
            stroke={`var(--theme-${index + 1})`}
            strokeWidth="2.5"
          />
          <circle cx={x} cy={y} r={r} fill={`var(--theme-${index + 1})`} />
        </g>
      ))}
      <path d="M30 178h330" stroke="var(--ground)" strokeWidth="5" strokeLinecap="round" />
    </svg>
  )
}
