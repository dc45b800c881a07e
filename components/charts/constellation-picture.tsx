import type {
  PictureLabel,
  PictureMark,
  PictureParty,
  PictureRelationship,
  ConstellationPicture as PictureShape,
} from '@/model/report/constellation-picture'
import { MarkSign } from '../versions/mark-sign'
import { Drawing } from './drawing'
import { RingPaths } from './health-ring'

// What is no longer there, or no longer there in that place, is a ghost: faint and dashed, never by colour alone.
const ghosts: readonly (PictureMark | undefined)[] = ['gone', 'former']

/** What is not looked at stands back, still to be made out. */
const standingBack = (isFaded: boolean, mark?: PictureMark) =>
  isFaded ? 0.28 : ghosts.includes(mark) ? 0.6 : undefined

const moved = ([x, y]: readonly [number, number]) => `translate(${x} ${y})`

function Tie({ tie: { line, mark, isFaded }, isNear }: { tie: PictureRelationship; isNear: boolean }) {
  const colour = isNear ? 'var(--ink)' : 'var(--quiet)'
  return (
    <g opacity={standingBack(isFaded, mark)}>
      {mark && mark !== 'gone' ? (
        <path
          d={line.path}
          fill="none"
          stroke={mark === 'added' ? 'var(--accent)' : 'var(--warm)'}
          strokeWidth={line.width + 9}
          strokeLinecap="round"
          opacity="0.35"
        />
      ) : null}
      <path
        d={line.path}
        fill="none"
        stroke={mark === 'gone' ? 'var(--quiet)' : colour}
        strokeWidth={line.width}
        strokeDasharray={mark === 'gone' ? '2 7' : line.dash?.join(' ')}
        strokeLinecap={line.roundCap ? 'round' : 'butt'}
        strokeLinejoin="round"
      />
      <path d={line.arrows.join('') + (isNear ? line.fromStars + line.toStars : '')} fill="var(--ink)" />
    </g>
  )
}

function TieRing({ tie: { line, ring, isFaded } }: { tie: PictureRelationship }) {
  if (!ring) return null
  const [width, height] = [ring.width + 6, ring.height + 6]
  return (
    <g transform={moved(line.ring)} opacity={standingBack(isFaded)}>
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx="8" fill="var(--sheet)" />
      <RingPaths ring={ring} thin={0.9} />
    </g>
  )
}

function Label({ label, isFaded }: { label: PictureLabel; isFaded: boolean }) {
  return (
    <text
      opacity={standingBack(isFaded)}
      fontSize={label.size}
      textAnchor={label.anchor}
      fill="var(--ink)"
      stroke="var(--sheet)"
      strokeWidth="4"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {label.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are told apart by their place alone
        <tspan key={index} x={label.x} y={label.y + index * label.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function Shape({ party: { centre, outline, stars, mark, isFaded } }: { party: PictureParty }) {
  const isGhost = ghosts.includes(mark)
  return (
    <g transform={moved(centre)}>
      <g opacity={standingBack(isFaded, mark)}>
        <path
          d={outline}
          fill="var(--sheet)"
          stroke={isGhost ? 'var(--quiet)' : 'var(--ink)'}
          strokeWidth="2.4"
          strokeDasharray={isGhost ? '5 6' : undefined}
          strokeLinejoin="round"
        />
        <path d={stars} fill={isGhost ? 'var(--quiet)' : 'var(--ink)'} />
      </g>
      {mark && mark !== 'former' ? (
        <g transform="translate(34 -32)">
          <MarkSign mark={mark} />
        </g>
      ) : null}
    </g>
  )
}

/** A relationship's number in the table that stands beside the picture. */
function NumberOf({ tie: { line, number, ring }, size }: { tie: PictureRelationship; size: number }) {
  const [x, y] = ring ? [line.ring[0], line.ring[1] + ring.height / 2 + size * 0.75] : line.ring
  return (
    <text
      x={x}
      y={y + size * 0.35}
      fontSize={size}
      textAnchor="middle"
      fill="var(--quiet)"
      stroke="var(--sheet)"
      strokeWidth="4"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {number}
    </text>
  )
}

interface Props {
  readonly picture: PictureShape
  /** Numbers the relationships, where there is room and they are those of a table. */
  readonly hasNumbers?: boolean
  /** What the picture says; empty where it is an ornament beside words that say it. */
  readonly title?: string
  /** How many times larger than on paper it is drawn where there is room. */
  readonly enlarged?: number
}

/** A whole constellation as a still picture that fits whatever holds it. */
export function ConstellationPicture({ picture, title = '', hasNumbers = false, enlarged = 1 }: Props) {
  const { relationships, parties, isNear, viewBox, width, height, traces = [] } = picture
  return (
    <Drawing viewBox={viewBox} width={width * enlarged} height={height * enlarged} title={title}>
      {traces.map(({ id, from, to }) => (
        <path
          key={id}
          d={`M${from.join(' ')}L${to.join(' ')}`}
          stroke="var(--accent)"
          strokeWidth="3"
          strokeDasharray="1 8"
          strokeLinecap="round"
        />
      ))}
      {relationships.map(tie => (
        <Tie key={tie.id} tie={tie} isNear={isNear} />
      ))}
      {parties.map(({ id, label, isFaded }) => label && <Label key={id} label={label} isFaded={isFaded} />)}
      {relationships.map(tie => (
        <TieRing key={tie.id} tie={tie} />
      ))}
      {hasNumbers && isNear && !picture.traces
        ? relationships.map(tie => <NumberOf key={tie.id} tie={tie} size={picture.numberSize} />)
        : null}
      {parties.map(party => (
        <Shape key={party.id} party={party} />
      ))}
    </Drawing>
  )
}
