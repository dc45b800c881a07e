'use client'

import { useReactFlow } from '@xyflow/react'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import type { LiveMap } from '@/components/session/live-map'
import { useLiveMap } from '@/components/session/live-map-context'
import type { Position } from '@/model/constellation/position'
import type { Subject } from '@/model/constellation/subject'
import { between } from '@/model/report/path'
import { realOnes } from '@/model/shown-map/bundle'
import { reveal } from '@/model/shown-map/reveal'
import { safetyIn, shownOf } from '../canvas/shown-of'
import { useNames } from './use-names'

type Item = Exclude<Subject, { readonly kind: 'constellation' }>

const nearEnough = 0.9
const travelTime = 450

const wantsStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Where something stands on the map now: a party's middle, or the middle between a line's two ends. */
function placeOf(live: LiveMap, { kind, id }: Item): Position | undefined {
  const { parties, relationships } = shownOf(live)
  const { places } = live.view.getState()
  const at = (one: string) => places?.[one] ?? parties.find(party => party.id === one)?.position
  if (kind === 'party') return at(id)
  const drawn = relationships.find(one => realOnes(one).some(tie => tie.id === id))
  const [from, to] = [drawn && at(drawn.from), drawn && at(drawn.to)]
  if (!from || !to) return undefined
  const [x, y] = between(from, to, 0.5)
  return [x, y]
}

/** Selects something and brings it into the middle of the map; what kept it from being seen is lifted, and told. */
export function useJump() {
  const live = useLiveMap()
  const flow = useReactFlow()
  const t = useTranslations('atSize')
  const { called, between: named } = useNames()
  const [told, setTold] = useState('')
  const jump = useCallback(
    (subject: Item) => {
      const { view, constellation, health } = live
      const { filter, hidden, collapsed } = view.getState()
      const map = constellation.getState()
      const choice = { filter, hidden, collapsed }
      const revealed = reveal(map, choice, subject, safetyIn(health.getState()))
      const tie = map.relationships.find(({ id }) => id === subject.id)
      const name = subject.kind === 'party' || !tie ? called(subject.id) : named(tie)
      const lifted = revealed.lifted.map(veil => t(`lifted.${veil}`)).join(' ')
      setTold(lifted)
      view.setState({
        ...revealed.choice,
        selection:
          subject.kind === 'party'
            ? { parties: [subject.id], relationships: [] }
            : { parties: [], relationships: [subject.id] },
        travelling: true,
        said: { text: [t('jumped', { name }), lifted].filter(Boolean).join(' '), undoable: false },
      })
      const place = placeOf(live, subject)
      const duration = wantsStillness() ? 0 : travelTime
      if (place)
        void flow.setCenter(place[0], place[1], { zoom: Math.max(flow.getZoom(), nearEnough), duration })
      // On arrival what is selected is brought out from under a sheet that covers a part of the map.
      setTimeout(
        () => view.setState(({ selection }) => ({ travelling: false, selection: { ...selection } })),
        duration + 60,
      )
    },
    [live, flow, t, called, named],
  )
  return { jump, told }
}
