'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { makeId } from '@/components/session/make-id'
import { useConstellation } from '@/components/session/use-constellation'
import { Button } from '@/components/ui/button'
import { freePlace } from '@/model/constellation/free-place'
import { holders } from '@/model/constellation/holders'
import type { Party } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import { everyoneWithin } from '@/model/shown-map/stand-ins'
import { PartyPicker } from '../canvas/party-picker'
import type { MapActions } from '../canvas/use-map-actions'
import { useNames } from '../find/use-names'

type Props = { readonly ids: readonly string[]; readonly actions: MapActions }

/** Makes the selected parties parts of another, of a new one, or of nobody; each is one step to undo. */
export function PutInside({ ids, actions }: Props) {
  const t = useTranslations('atSize')
  const [isChoosing, setChoosing] = useState(false)
  const parties = useConstellation(map => map.parties)
  const holding = useMemo(() => holdersFor(parties, ids), [parties, ids])
  const above = useMemo(() => holders(parties), [parties])
  const { place, placeInNew, takeOut } = usePlacing(ids, actions)
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {t('group.putInside')}
        </Button>
        {ids.some(id => above.has(id)) ? <Button onClick={takeOut}>{t('group.takeOut')}</Button> : null}
      </div>
      {isChoosing ? (
        <div className="grid gap-2 rounded-card border border-line p-3">
          <PartyPicker
            label={t('group.inside')}
            parties={holding}
            value=""
            onChoose={id => {
              if (id !== '') place(id)
            }}
          />
          <Button onClick={() => placeInNew(parties)}>{t('group.new')}</Button>
        </div>
      ) : null}
    </section>
  )
}

/** Who can hold the parties given: nobody of them, and nobody within them. */
function holdersFor(parties: readonly Party[], ids: readonly string[]): readonly Party[] {
  const within = everyoneWithin(parties)
  const taken = new Set(ids.flatMap(id => [id, ...(within.get(id) ?? [])]))
  return parties.filter(({ id }) => !taken.has(id))
}

function middleOf(parties: readonly Party[], ids: readonly string[]): Position {
  const places = parties.filter(({ id }) => ids.includes(id)).map(({ position }) => position)
  const sum = (axis: 0 | 1) => places.reduce((all, place) => all + place[axis], 0)
  return [Math.round(sum(0) / places.length), Math.round(sum(1) / places.length)]
}

function usePlacing(ids: readonly string[], actions: MapActions) {
  const t = useTranslations('atSize')
  const { view } = useLiveMap()
  const { called } = useNames()
  const say = (text: string) => view.setState({ said: { text, undoable: true } })
  const place = (within: string) => {
    if (actions.intend({ do: 'place-within', parties: [...ids], within }))
      say(t('group.placed', { count: ids.length, name: called(within) }))
  }
  const placeInNew = (parties: readonly Party[]) => {
    const id = makeId()
    const position = freePlace(
      middleOf(parties, ids),
      parties.map(one => one.position),
    )
    const holder: Party = { id, kind: 'organisation', name: '', size: 'some', note: '', position }
    if (!actions.intend({ do: 'place-within', parties: [...ids], within: id, holder })) return
    actions.select({ parties: [id], relationships: [] })
    view.setState({ naming: id })
  }
  const takeOut = () => {
    if (actions.intend({ do: 'place-within', parties: [...ids], within: '' }))
      say(t('group.takenOut', { count: ids.length }))
  }
  return { place, placeInNew, takeOut }
}
