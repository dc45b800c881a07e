'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useContext } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import { useWorkshop } from '@/components/session/use-workshop'
import { onlyOne } from '@/components/session/view-store'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { subjectKey } from '@/model/constellation/subject'
import { type Language, wordsIn } from '@/model/edition/words-in'
import type { RoomNow } from '@/model/workshop/room-now'
import { Clock } from './clock'
import { SteerContext } from './steer-context'
import { useGathering } from './use-gathering'
import { useLight } from './use-light'

/** A slim bar above the map while a workshop runs on it: where it is, the time, the way to one's own page, and for facilitators what leads everyone's eye. */
export function RoomStrip() {
  const room = useWorkshop()
  useLight(room?.lit)
  useGathering(room)
  return room ? <Strip room={room} /> : null
}

/** What keeps somebody, or everybody else, from changing the map. */
function keptOff(
  { isHeldBack, isMapLocked, maySteer }: RoomNow,
  t: ReturnType<typeof useTranslations<'room'>>,
) {
  if (isHeldBack) return t('heldBack')
  if (!isMapLocked) return ''
  return t(maySteer ? 'lockedByYou' : 'locked')
}

function Strip({ room }: { readonly room: RoomNow }) {
  const t = useTranslations('room')
  const language = useLocale() as Language
  const { constellationId } = useLiveMap()
  const at = `/constellations/${constellationId}/workshops/${room.id}`
  return (
    <section
      aria-label={t('strip', { name: room.name })}
      className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-accent bg-accent-wash px-3 py-2 sm:min-h-18"
    >
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-bold wrap-anywhere">
          {room.stage ? wordsIn(room.stage.title, language).text : t('notBegun', { name: room.name })}
          {room.stage ? (
            <span className="ml-3 font-normal">
              <Clock timer={room.timer} now={room.now} />
            </span>
          ) : null}
        </p>
        {room.stage ? (
          <p className="text-sm wrap-anywhere max-sm:hidden">{wordsIn(room.stage.ask, language).text}</p>
        ) : null}
        <p role="status" className="text-sm font-bold empty:hidden">
          {keptOff(room, t)}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {room.maySteer ? <Leading room={room} /> : null}
        <ButtonLink href={room.maySteer ? at : `${at}/room`} prefetch={false}>
          {t(room.maySteer ? 'toDesk' : room.seat === 'none' ? 'join' : 'toRoom')}
        </ButtonLink>
      </div>
    </section>
  )
}

/** What a facilitator does from the map: light up what is selected, call everyone to it or to the whole. */
function Leading({ room }: { readonly room: RoomNow }): ReactNode {
  const t = useTranslations('room')
  const { steer } = useContext(SteerContext)
  const selection = useView(one => one.selection)
  const selected = onlyOne(selection)
  const at = [
    ...selection.parties.map(id => subjectKey({ kind: 'party', id })),
    ...selection.relationships.map(id => subjectKey({ kind: 'relationship', id })),
  ]
  const key = selected && subjectKey(selected)
  return (
    <>
      {key && key !== room.lit ? (
        <Button onClick={() => steer(room.id, { do: 'light', on: key })}>{t('light')}</Button>
      ) : room.lit ? (
        <Button onClick={() => steer(room.id, { do: 'light', on: null })}>{t('lightOut')}</Button>
      ) : null}
      <Button onClick={() => steer(room.id, { do: 'gather', at })}>
        {t(at.length > 0 ? 'gatherHere' : 'gatherAll')}
      </Button>
    </>
  )
}
