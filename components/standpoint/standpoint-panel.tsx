'use client'

import { Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { PartyPicker } from '@/components/canvas/party-picker'
import { usePartyName } from '@/components/canvas/use-words'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { holders } from '@/model/constellation/holders'
import { onTheClosed } from '@/model/standpoint/on-the-closed'
import { sayingsOf } from '@/model/standpoint/sayings'
import { type Standpoint, seenFrom } from '@/model/standpoint/seen'
import { KnownChoice } from './known-choice'
import { StandHere } from './stand-here'
import { backToWhole, standOn } from './stand-on'
import { StandpointSentences } from './standpoint-sentences'
import { useSentences } from './use-sentences'

/** What is seen from where one stands, in sentences; or where one could stand. */
export function StandpointPanel() {
  const standpoint = useView(one => one.standpoint)
  return standpoint ? <Standing standpoint={standpoint} /> : <NotStanding />
}

function NotStanding() {
  const t = useTranslations('standpoint')
  const { view } = useLiveMap()
  const parties = useConstellation(map => map.parties)
  const selected = useView(({ selection }) => selection.parties)
  return (
    <>
      <p>{t('empty.lead')}</p>
      {selected.length > 0 ? <StandHere parties={selected} /> : null}
      {parties.length > 0 ? (
        <PartyPicker
          label={t('empty.choose')}
          parties={parties}
          value=""
          onChoose={id => standOn(view, id === '' ? [] : [id])}
        />
      ) : (
        <p className="text-quiet">{t('empty.noParties')}</p>
      )}
    </>
  )
}

function Standing({ standpoint }: { readonly standpoint: Standpoint }) {
  const t = useTranslations('standpoint')
  const { view } = useLiveMap()
  const nameOf = usePartyName()
  const parties = useConstellation(map => map.parties)
  const relationships = useConstellation(map => map.relationships)
  const collapsed = useView(one => one.collapsed)
  const standing = useMemo(
    () => onTheClosed(standpoint, parties, collapsed),
    [standpoint, parties, collapsed],
  )
  const sayings = useMemo(() => {
    const map = { parties, relationships }
    return sayingsOf(map, seenFrom(map, standing))
  }, [parties, relationships, standing])
  const sentences = useSentences(parties, sayings)
  const named = parties.filter(({ id }) => standpoint.parties.includes(id))
  const isHolder = new Set(holders(parties).values())
  const names = named.map(party =>
    collapsed.has(party.id) && isHolder.has(party.id)
      ? t('andAllWithin', { name: nameOf(party) })
      : nameOf(party),
  )
  return (
    <>
      <div className="grid gap-2">
        <p className="text-lg">{t('at', { names: names.join(', ') })}</p>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button look="primary" onClick={() => backToWhole(view)}>
            <Undo2 width={18} height={18} aria-hidden="true" />
            {t('whole')}
          </Button>
          <p className="text-sm text-quiet">{t('wholeKey')}</p>
        </div>
      </div>
      <KnownChoice standpoint={standpoint} />
      <StandpointSentences sentences={sentences} />
      <div className="grid gap-2 text-sm text-quiet">
        <p>{t('rings')}</p>
        <p>{t('onlyHere')}</p>
      </div>
    </>
  )
}
