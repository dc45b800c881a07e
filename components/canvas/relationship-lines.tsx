'use client'

import { type CSSProperties, memo } from 'react'
import { useOthers } from '@/components/session/use-others'
import { useView } from '@/components/session/use-view'
import type { Size } from '@/model/constellation/size'
import type { Point } from '@/model/report/path'
import { sizeMarkPath } from '@/model/report/stars'
import { isFaded } from './is-faded'
import { isSelected } from './is-selected'
import { hueStyle } from './party-picture'
import { lineOf, type PlacedTie } from './placed'

type Props = {
  readonly placed: PlacedTie
  readonly selected: boolean
  readonly faded: boolean
  readonly hovered: boolean
  readonly hue: number | undefined
  /** Whether the line itself answers to the pointer; on a picture the picture does. */
  readonly pressable: boolean
  readonly onSelect: (id: string, add: boolean) => void
}

const widthStyle = (width: number) => ({ '--width': `${width}px` }) as CSSProperties

const isAdding = (event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) =>
  event.shiftKey || event.ctrlKey || event.metaKey

/** Moved rather than drawn elsewhere: a line that is dragged takes the same outline along. */
const SizeMark = ({ size, at: [x, y] }: { readonly size: Size; readonly at: Point }) => (
  <path d={sizeMarkPath(size)} transform={`translate(${x} ${y})`} className="line-mark" />
)

const Line = memo(function Line({ placed, selected, faded, hovered, hue, pressable, onSelect }: Props) {
  const { tie } = placed
  const line = lineOf(placed)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button on the line's middle does the same by keyboard
    <g
      className="line-group nopan"
      data-state={tie.state}
      data-selected={selected}
      data-faded={faded}
      data-hovered={hovered}
      onClick={event => onSelect(tie.id, isAdding(event))}
    >
      {hue === undefined ? null : <path d={line.path} className="line-halo-other" style={hueStyle(hue)} />}
      {selected ? <path d={line.path} className="line-halo" /> : null}
      {pressable ? <path d={line.path} className="line-hit" /> : null}
      <path
        d={line.path}
        className="line-stroke"
        style={widthStyle(line.width)}
        strokeDasharray={line.dash?.join(' ')}
        strokeLinecap={line.roundCap ? 'round' : 'butt'}
      />
      {line.arrows.map((arrow, end) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line that moves keeps the elements of its arrows
        <path key={end} d={arrow} className="line-arrow" />
      ))}
      <SizeMark size={tie.fromSize} at={line.fromMark} />
      <SizeMark size={tie.toSize} at={line.toMark} />
    </g>
  )
})

type LayerProps = {
  readonly ties: readonly PlacedTie[]
  readonly hovered?: string | undefined
  readonly pressable: boolean
  readonly onSelect: Props['onSelect']
}

/** Relationships' lines, beneath the parties. */
export function RelationshipLines({ ties, hovered, pressable, onSelect }: LayerProps) {
  const selection = useView(view => view.selection.relationships)
  const lit = useView(view => view.lit)
  const others = useOthers(all => all)
  return (
    <svg className="map-lines" aria-hidden="true" focusable="false">
      {ties.map(placed => (
        <Line
          key={placed.tie.id}
          placed={placed}
          selected={isSelected(selection, placed.tie)}
          faded={isFaded(lit, placed.tie)}
          hovered={placed.tie.id === hovered}
          hue={others.find(other => other.selection?.includes(placed.tie.id))?.user.hue}
          pressable={pressable}
          onSelect={onSelect}
        />
      ))}
    </svg>
  )
}
