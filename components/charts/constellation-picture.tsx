import type {
  PictureLabel,
  PictureParty,
  PictureRelationship,
  ConstellationPicture as PictureShape,
} from '@/model/report/constellation-picture'
import { Drawing } from './drawing'
import { RingPaths } from './health-ring'

/** What is not looked at stands back, still to be made out. */
const standingBack = (isFaded: boolean) => (isFaded ? 0.28 : undefined)

const moved = ([x, y]: readonly [number, number]) => `translate(${x} ${y})`

function Tie({ tie: { line, isFaded }, isNear }: { tie: PictureRelationship; isNear: boolean }) {
  return (
    <g opacity={standingBack(isFaded)}>
      <path
        d={line.path}
        fill="none"
        stroke={isNear ? 'var(--ink)' : 'var(--quiet)'}
        strokeWidth={line.width}
        strokeDasharray={line.dash?.join(' ')}
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

function Shape({ party: { centre, outline, stars, isFaded } }: { party: PictureParty }) {
  return (
    <g transform={moved(centre)} opacity={standingBack(isFaded)}>
      <path d={outline} fill="var(--sheet)" stroke="var(--ink)" strokeWidth="2.4" strokeLinejoin="round" />
      <path d={stars} fill="var(--ink)" />
    </g>
  )
}

interface Props {
  readonly picture: PictureShape
  /** What the picture says; empty where it is an ornament beside words that say it. */
  readonly title?: string
}

/** A whole constellation as a still picture that fits whatever holds it. */
export function ConstellationPicture({ picture, title = '' }: Props) {
  const { relationships, parties, isNear, viewBox, width, height } = picture
  return (
    <Drawing viewBox={viewBox} width={width} height={height} title={title}>
      {relationships.map(tie => (
        <Tie key={tie.id} tie={tie} isNear={isNear} />
      ))}
      {parties.map(({ id, label, isFaded }) => label && <Label key={id} label={label} isFaded={isFaded} />)}
      {relationships.map(tie => (
        <TieRing key={tie.id} tie={tie} />
      ))}
      {parties.map(party => (
        <Shape key={party.id} party={party} />
      ))}
    </Drawing>
  )
}
