import type { PartyKind } from '@/model/constellation/party'
import type { Size } from '@/model/constellation/size'
import { partyShape } from '@/model/report/party-shape'
import { stars, starsPath } from '@/model/report/stars'

const box = 96

type Props = {
  readonly kind: PartyKind
  /** Without a size, the shape alone. */
  readonly size?: Size | undefined
  /** Width and height on the screen, in pixels. */
  readonly across: number
  /** Hues of the people who have it selected. */
  readonly hues?: readonly number[] | undefined
  readonly className?: string
}

/** A party as it stands on the map: its kind as a shape, its size as stars. */
export function PartyPicture({ kind, size, across, hues = [], className = '' }: Props) {
  const { path } = partyShape(kind)
  return (
    <svg
      width={across}
      height={across}
      viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`}
      aria-hidden="true"
      focusable="false"
      className={`shrink-0 ${className}`}
    >
      {hues.map(hue => (
        <path key={hue} d={path} className="party-other" style={hueStyle(hue)} />
      ))}
      <path d={path} className="party-shape" />
      {size ? <path d={starsPath(stars(size))} className="party-stars" /> : null}
    </svg>
  )
}

/** A person's hue, for the style sheet. */
export const hueStyle = (hue: number): Record<string, string> => ({ '--hue': String(hue) })
