'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { useHealth } from '@/components/session/use-health'
import { useView } from '@/components/session/use-view'
import type { Relationship } from '@/model/constellation/relationship'
import { subjectKey } from '@/model/constellation/subject'
import type { Point } from '@/model/report/path'
import { isBundled } from '@/model/shown-map/bundle'
import { BundleBadge } from './bundle-badge'
import { ChannelIcon } from './channel-icon'
import { HealthRingPicture } from './health-ring-picture'
import { isFaded } from './is-faded'
import { isSelected } from './is-selected'
import { hasRoomForRing, lineOf, type PlacedTie } from './placed'
import { purposeLines } from './purpose-lines'
import { type RingPlaces, ringAt } from './ring-places'
import { useDrawnWords } from './use-drawn-words'

const ringRadius = 15

type Props = {
  readonly placed: PlacedTie
  readonly selected: boolean
  readonly faded: boolean
  readonly drawn: boolean
  readonly words: string
  /** Where its ring stands; nowhere where it would cover a name. */
  readonly ring: Point | undefined
  readonly onSelect: (id: string, add: boolean) => void
}

const at = ([x, y]: readonly [number, number]) => ({ left: `${x}px`, top: `${y}px` })

const Middle = memo(function Middle({ placed, selected, faded, drawn, words, ring, onSelect }: Props) {
  const { tie } = placed
  const line = lineOf(placed)
  const health = useHealth(subjectKey({ kind: 'relationship', id: tie.id }))
  const hasRing = drawn && ring !== undefined && hasRoomForRing(line, health)
  const isBundle = drawn && isBundled(tie)
  return (
    <button
      type="button"
      className="line-button nopan"
      style={at(ring ?? line.ring)}
      aria-label={words}
      aria-pressed={selected}
      data-faded={faded}
      data-relationship={tie.id}
      data-bundled={tie.bundle?.map(({ id }) => id).join(' ')}
      onClick={event => onSelect(tie.id, event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      {isBundle ? (
        <span className="line-ring" data-checked="true">
          <BundleBadge drawn={tie} />
        </span>
      ) : hasRing ? (
        <span className="line-ring" data-checked={health !== undefined && health.safety !== 'not-checked'}>
          <HealthRingPicture health={health} radius={ringRadius} />
        </span>
      ) : null}
    </button>
  )
})

const Label = memo(function Label({
  placed,
  selected,
  faded,
}: Omit<Props, 'words' | 'ring' | 'drawn' | 'onSelect'>) {
  const { tie } = placed
  if (tie.purpose.trim() === '' && tie.channels.length === 0) return null
  return (
    <div
      className="line-label"
      style={at(lineOf(placed).label)}
      data-selected={selected}
      data-faded={faded}
      aria-hidden="true"
    >
      {tie.purpose.trim() === '' ? null : (
        <span className="line-label-purpose">{purposeLines(tie.purpose).join('\n')}</span>
      )}
      {tie.channels.length === 0 ? null : <Channels channels={tie.channels} />}
    </div>
  )
})

const Channels = memo(function Channels({ channels }: Pick<Relationship, 'channels'>) {
  const common = useTranslations('common')
  return (
    <span className="line-label-channels">
      {channels.map(channel => (
        <span key={channel} title={common(`channels.${channel}`)}>
          <ChannelIcon channel={channel} across="1.15em" />
        </span>
      ))}
    </span>
  )
})

type LayerProps = Pick<Props, 'onSelect'> & {
  readonly ties: readonly PlacedTie[]
  /** Ids of those drawn here and not by a picture; undefined where there is none. */
  readonly drawn: ReadonlySet<string> | undefined
  readonly rings: RingPlaces
}

/** On the middle of every line: a button with the relationship's name in words and its health ring; beneath it, when near, purpose and channels. */
export function RelationshipButtons({ ties, drawn, rings, onSelect }: LayerProps) {
  const isDrawn = (id: string) => drawn?.has(id) ?? true
  const selection = useView(view => view.selection.relationships)
  const lit = useView(view => view.lit)
  const wordsOf = useDrawnWords()
  return (
    <>
      {ties.map(placed => {
        const { tie } = placed
        if (!isDrawn(tie.id)) return null
        return (
          <Label
            key={tie.id}
            placed={placed}
            selected={isSelected(selection, tie)}
            faded={isFaded(lit, tie)}
          />
        )
      })}
      {ties.map(placed => {
        const { tie } = placed
        return (
          <Middle
            key={tie.id}
            placed={placed}
            selected={isSelected(selection, tie)}
            faded={isFaded(lit, tie)}
            drawn={isDrawn(tie.id)}
            words={wordsOf(tie)}
            ring={ringAt(placed, rings)}
            onSelect={onSelect}
          />
        )
      })}
    </>
  )
}
