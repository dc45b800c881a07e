'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { useHealth } from '@/components/session/use-health'
import { useView } from '@/components/session/use-view'
import { subjectKey } from '@/model/constellation/subject'
import { distance } from '@/model/report/path'
import { BundleBadge } from './bundle-badge'
import { ChannelIcon } from './channel-icon'
import { HealthRingPicture } from './health-ring-picture'
import { isSelected } from './is-selected'
import type { DrawnRelationship } from './use-drawn-relationships'
import { useDrawnWords } from './use-drawn-words'

const ringRadius = 15
const roomForRing = 62

type Props = {
  readonly drawn: DrawnRelationship
  readonly selected: boolean
  readonly words: string
  readonly onSelect: (id: string, add: boolean) => void
}

const at = ([x, y]: readonly [number, number]) => ({ left: `${x}px`, top: `${y}px` })

const Middle = memo(function Middle({ drawn: { tie, line }, selected, words, onSelect }: Props) {
  const health = useHealth(subjectKey({ kind: 'relationship', id: tie.id }))
  const room = distance(line.start, line.end)
  const hasRing = room > (health ? roomForRing / 2 : roomForRing)
  const bundle = tie.bundle && tie.bundle.length > 1 ? tie.bundle : undefined
  return (
    <button
      type="button"
      className="line-button nopan"
      style={at(line.ring)}
      aria-label={words}
      aria-pressed={selected}
      data-relationship={tie.id}
      data-bundled={tie.bundle?.map(({ id }) => id).join(' ')}
      onClick={event => onSelect(tie.id, event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      {bundle ? (
        <span className="line-ring" data-checked="true">
          <BundleBadge bundle={bundle} />
        </span>
      ) : hasRing ? (
        <span className="line-ring" data-checked={health !== undefined && health.safety !== 'not-checked'}>
          <HealthRingPicture health={health} radius={ringRadius} />
        </span>
      ) : null}
    </button>
  )
})

const Label = memo(function Label({ drawn: { tie, line }, selected }: Omit<Props, 'words' | 'onSelect'>) {
  const common = useTranslations('common')
  if (tie.purpose.trim() === '' && tie.channels.length === 0) return null
  return (
    <div className="line-label" style={at(line.label)} data-selected={selected} aria-hidden="true">
      {tie.purpose.trim() === '' ? null : <span className="line-clamp-2">{tie.purpose}</span>}
      {tie.channels.length === 0 ? null : (
        <span className="line-label-channels">
          {tie.channels.map(channel => (
            <span key={channel} title={common(`channels.${channel}`)}>
              <ChannelIcon channel={channel} across="1.15em" />
            </span>
          ))}
        </span>
      )}
    </div>
  )
})

type LayerProps = Pick<Props, 'onSelect'> & { readonly drawn: readonly DrawnRelationship[] }

/** On the middle of every line: a button with the relationship's name in words and its health ring; beneath it, when near, purpose and channels. */
export function RelationshipButtons({ drawn, onSelect }: LayerProps) {
  const selection = useView(view => view.selection.relationships)
  const wordsOf = useDrawnWords()
  return (
    <>
      {drawn.map(one => (
        <Label key={one.tie.id} drawn={one} selected={isSelected(selection, one.tie)} />
      ))}
      {drawn.map(one => (
        <Middle
          key={one.tie.id}
          drawn={one}
          selected={isSelected(selection, one.tie)}
          words={wordsOf(one.tie)}
          onSelect={onSelect}
        />
      ))}
    </>
  )
}
