'use client'

import { EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useHealth } from '@/components/session/use-health'
import { useView } from '@/components/session/use-view'
import type { Relationship } from '@/model/constellation/relationship'
import { subjectKey } from '@/model/constellation/subject'
import { realOnes } from '@/model/shown-map/bundle'
import { HealthRingPicture } from '../canvas/health-ring-picture'
import { PartyPicture } from '../canvas/party-picture'
import { useShownMap } from '../canvas/use-shown-map'
import { usePartyName } from '../canvas/use-words'
import { type Found, useFound } from './use-found'
import { useJump } from './use-jump'
import { useNames } from './use-names'

const most = 50

/** What was found, to jump to. */
export function FoundList() {
  const t = useTranslations('atSize')
  const { sought, found } = useFound()
  const isSeen = useSeen()
  const { jump, told } = useJump()
  return (
    <>
      <p role="status" className="text-sm text-quiet">
        {found.length === 0 ? t('foundNone') : t('found', { count: found.length })}
      </p>
      {told === '' ? null : <p className="rounded-control bg-accent-wash px-3 py-2 text-sm">{told}</p>}
      <ul className="grid" data-found-for={sought}>
        {found.slice(0, most).map(one => (
          <FoundItem
            key={`${one.kind} ${one.kind === 'party' ? one.party.id : one.tie.id}`}
            found={one}
            isSeen={isSeen(one)}
            onJump={jump}
          />
        ))}
      </ul>
      {found.length > most ? (
        <p className="text-sm text-quiet">{t('foundMore', { count: found.length - most })}</p>
      ) : null}
    </>
  )
}

type ItemProps = {
  readonly found: Found
  readonly isSeen: boolean
  readonly onJump: ReturnType<typeof useJump>['jump']
}

function FoundItem({ found, isSeen, onJump }: ItemProps) {
  const common = useTranslations('common')
  const nameOf = usePartyName()
  const { between } = useNames()
  const selection = useView(view => view.selection)
  if (found.kind === 'party') {
    const { id, kind, size } = found.party
    return (
      <Item
        picture={<PartyPicture kind={kind} size={size} across={36} />}
        title={nameOf(found.party)}
        about={[common(`partyKinds.${kind}`), common(`sizes.${size}`)].join(' · ')}
        isSeen={isSeen}
        isCurrent={selection.parties.includes(id)}
        onPress={() => onJump({ kind: 'party', id })}
      />
    )
  }
  const { id, state, purpose } = found.tie
  return (
    <Item
      picture={<RingOf tie={found.tie} />}
      title={between(found.tie)}
      about={[common(`states.${state}`), purpose.trim()].filter(Boolean).join(' · ')}
      isSeen={isSeen}
      isCurrent={selection.relationships.includes(id)}
      onPress={() => onJump({ kind: 'relationship', id })}
    />
  )
}

const RingOf = ({ tie: { id } }: { readonly tie: Relationship }) => (
  <HealthRingPicture health={useHealth(subjectKey({ kind: 'relationship', id }))} radius={15} />
)

type LineProps = {
  readonly picture: ReactNode
  readonly title: string
  readonly about: string
  readonly isSeen: boolean
  readonly isCurrent: boolean
  readonly onPress: () => void
}

function Item({ picture, title, about, isSeen, isCurrent, onPress }: LineProps) {
  const t = useTranslations('atSize')
  return (
    <li>
      <button
        type="button"
        data-found
        aria-current={isCurrent ? 'true' : undefined}
        className="grid min-h-11 w-full grid-cols-[2.5rem_1fr_auto] items-center gap-2.5 rounded-control px-1.5 py-1.5 text-left hover:bg-accent-wash aria-[current]:bg-accent-wash"
        onClick={onPress}
      >
        <span className="grid justify-items-center">{picture}</span>
        <span className="leading-snug">
          {title}
          <span className="block text-sm text-quiet">{about}</span>
        </span>
        {isSeen ? null : (
          <span className="text-quiet" title={t('notShownNow')}>
            <EyeOff width={18} height={18} aria-hidden="true" />
            <span className="sr-only">{t('notShownNow')}</span>
          </span>
        )}
      </button>
    </li>
  )
}

/** Whether something is on the map now. */
function useSeen() {
  const { parties, relationships } = useShownMap()
  const ids = new Set(parties.map(({ id }) => id))
  const ties = new Set(relationships.flatMap(realOnes).map(({ id }) => id))
  return (found: Found) => (found.kind === 'party' ? ids.has(found.party.id) : ties.has(found.tie.id))
}
