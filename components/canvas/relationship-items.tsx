'use client'

import { useTranslations } from 'next-intl'
import { useStore } from 'zustand'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import type { Relationship } from '@/model/constellation/relationship'
import { subjectKey } from '@/model/constellation/subject'
import { HealthRingPicture } from './health-ring-picture'
import type { MapActions } from './use-map-actions'
import { usePartyName } from './use-words'

type Props = {
  readonly relationships: readonly Relationship[]
  /** Seen from this party, only the other one is named. */
  readonly standpoint?: string
  readonly actions: MapActions
}

/** Relationships as a list to select from. */
export function RelationshipItems({ relationships, standpoint, actions }: Props) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const parties = useConstellation(map => map.parties)
  const health = useStore(useLiveMap().health)
  const nameOf = usePartyName()
  const called = (id: string) => {
    const party = parties.find(one => one.id === id)
    return party ? nameOf(party) : ''
  }
  const title = ({ from, to }: Relationship) =>
    standpoint === undefined
      ? common('between', { from: called(from), to: called(to) })
      : called(from === standpoint ? to : from)
  const sizesOf = ({ to, fromSize, toSize }: Relationship) => {
    const [near, far] = to === standpoint ? [toSize, fromSize] : [fromSize, toSize]
    return t('words.sizes', { near: common(`sizes.${near}`), far: common(`sizes.${far}`) })
  }
  return (
    <ul className="grid">
      {relationships.map(tie => (
        <li key={tie.id}>
          <button
            type="button"
            className="grid min-h-11 w-full grid-cols-[2.25rem_1fr] items-center gap-2.5 rounded-control px-1.5 py-1.5 text-left hover:bg-accent-wash"
            onClick={() => actions.select({ parties: [], relationships: [tie.id] })}
          >
            <HealthRingPicture
              health={health[subjectKey({ kind: 'relationship', id: tie.id })]}
              radius={15}
            />
            <span className="leading-snug">
              {title(tie)}
              <span className="block text-sm text-quiet">
                {[sizesOf(tie), common(`states.${tie.state}`), tie.purpose.trim()]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
