'use client'

import { memo } from 'react'
import { useOthers } from '@/components/session/use-others'
import { useView } from '@/components/session/use-view'
import { isSelected } from './is-selected'
import { hueStyle } from './party-picture'
import type { DrawnRelationship } from './use-drawn-relationships'

type Props = {
  readonly drawn: DrawnRelationship
  readonly selected: boolean
  readonly hue: number | undefined
  readonly onSelect: (id: string, add: boolean) => void
}

const isAdding = (event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) =>
  event.shiftKey || event.ctrlKey || event.metaKey

const Line = memo(function Line({ drawn: { tie, line }, selected, hue, onSelect }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button on the line's middle does the same by keyboard
    <g
      className="line-group nopan"
      data-state={tie.state}
      data-selected={selected}
      onClick={event => onSelect(tie.id, isAdding(event))}
    >
      {hue === undefined ? null : <path d={line.path} className="line-halo-other" style={hueStyle(hue)} />}
      {selected ? <path d={line.path} className="line-halo" /> : null}
      <path d={line.path} className="line-hit" />
      <path
        d={line.path}
        className="line-stroke"
        strokeWidth={line.width}
        strokeDasharray={line.dash?.join(' ')}
        strokeLinecap={line.roundCap ? 'round' : 'butt'}
      />
      {line.arrows.map(arrow => (
        <path key={arrow} d={arrow} className="line-arrow" />
      ))}
      <path d={line.fromStars} className="line-mark" />
      <path d={line.toStars} className="line-mark" />
    </g>
  )
})

type LayerProps = {
  readonly drawn: readonly DrawnRelationship[]
  readonly onSelect: Props['onSelect']
}

/** All relationships' lines, beneath the parties. */
export function RelationshipLines({ drawn, onSelect }: LayerProps) {
  const selection = useView(view => view.selection.relationships)
  const others = useOthers(all => all)
  return (
    <svg className="map-lines" aria-hidden="true" focusable="false">
      {drawn.map(one => (
        <Line
          key={one.tie.id}
          drawn={one}
          selected={isSelected(selection, one.tie)}
          hue={others.find(other => other.selection?.includes(one.tie.id))?.user.hue}
          onSelect={onSelect}
        />
      ))}
    </svg>
  )
}
