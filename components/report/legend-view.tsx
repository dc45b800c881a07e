import type { Legend, LegendSample } from '@/model/report/legend'
import { Drawing } from '../charts/drawing'
import { RingPaths } from '../charts/health-ring'

function Sample({ sample }: { readonly sample: LegendSample }) {
  switch (sample.kind) {
    case 'shape':
      return <path d={sample.outline} fill="none" stroke="var(--ink)" strokeWidth="3" />
    case 'stars':
      return <path d={sample.path} fill="var(--ink)" />
    case 'line':
      return (
        <path
          d={sample.path}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={sample.width * 1.6}
          strokeDasharray={sample.dash?.join(' ')}
          strokeLinecap={sample.roundCap ? 'round' : 'butt'}
        />
      )
    case 'ring':
      return <RingPaths ring={sample.ring} thin={1.8} />
  }
}

/** What the picture's signs mean, group by group. */
export function LegendView({ legend }: { readonly legend: Legend }) {
  return (
    <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
      {legend.groups.map(({ title, entries }) => (
        <li key={title} className="grid content-start gap-2">
          <span className="text-sm font-bold text-quiet">{title}</span>
          {entries.map(({ sample, word }) => (
            <span key={word} className="flex items-center gap-3 text-sm">
              <Drawing viewBox="-52 -44 104 88" width={34} height={29} title="">
                <Sample sample={sample} />
              </Drawing>
              {word}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
