import { useTranslations } from 'next-intl'
import type { Standing } from '@/model/results/standing'
import { reachOf } from '@/model/results/standing'
import { Drawing } from '../charts/drawing'

interface Point {
  readonly name: string
  readonly standing: Standing
  readonly isJoined: boolean
}

interface Props {
  /** What the line says, for those who do not see it. */
  readonly title: string
  readonly points: readonly Point[]
  /** The colour of the line, as a CSS value. */
  readonly hue: string
}

const [width, height, edge] = [480, 96, 14]

const yOf = (level: number) => height - edge - level * (height - edge * 2)

/** One theme over several rounds: a dot for a level, a bar as tall as it reaches for a band, and a line only between rounds that may be held beside each other. */
export function TrendLine({ title, points, hue }: Props) {
  const step = points.length < 2 ? 0 : (width - edge * 2) / (points.length - 1)
  const xOf = (place: number) => edge + place * step
  return (
    <Drawing viewBox={`0 0 ${width} ${height}`} width={width} height={height} title={title}>
      {[0, 0.5, 1].map(level => (
        <path key={level} d={`M0 ${yOf(level)}H${width}`} stroke="var(--line)" strokeWidth="1" />
      ))}
      {points.map(({ standing, isJoined }, place) => {
        const before = points[place - 1]?.standing
        return isJoined && before?.kind === 'level' && standing.kind === 'level' ? (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: rounds are told apart by their place alone
            key={place}
            d={`M${xOf(place - 1)} ${yOf(before.level)}L${xOf(place)} ${yOf(standing.level)}`}
            stroke={hue}
            strokeWidth="2.5"
          />
        ) : null
      })}
      {points.map(({ standing }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rounds are told apart by their place alone
        <Mark key={place} x={xOf(place)} standing={standing} hue={hue} />
      ))}
    </Drawing>
  )
}

function Mark({ x, standing, hue }: { x: number; standing: Standing; hue: string }) {
  const reach = reachOf(standing)
  if (!reach) return <path d={`M${x} ${height - edge}v-5`} stroke="var(--quiet)" strokeWidth="2" />
  if (standing.kind === 'level') return <circle cx={x} cy={yOf(standing.level)} r="5" fill={hue} />
  const [low, high] = reach
  return (
    <rect
      x={x - 5}
      y={yOf(high)}
      width="10"
      height={yOf(low) - yOf(high)}
      rx="3"
      fill="none"
      stroke={hue}
      strokeWidth="2"
    />
  )
}

type ListProps = {
  readonly lines: readonly (Omit<Props, 'title'> & { readonly id: string; readonly name: string })[]
  readonly says: (standing: Standing) => string
}

/** Each theme's line beneath its name. */
export function TrendLines({ lines, says }: ListProps) {
  const t = useTranslations('resultsPage.trend')
  return (
    <ul className="grid gap-6 md:grid-cols-2!">
      {lines.map(({ id, name, points, hue }) => (
        <li key={id} className="grid content-start gap-1 break-inside-avoid [&_svg]:w-full">
          <span className="font-bold">{name}</span>
          <TrendLine
            title={t('lineLabel', {
              section: name,
              steps: points.map(point => `${point.name}, ${says(point.standing)}`).join('; '),
            })}
            points={points}
            hue={hue}
          />
        </li>
      ))}
    </ul>
  )
}
