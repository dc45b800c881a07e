'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useFit } from '@/components/canvas/use-fit'
import { useJump } from '@/components/find/use-jump'
import { useLiveMap } from '@/components/session/live-map-context'
import { subjectFromKey } from '@/model/constellation/subject'
import type { RoomNow } from '@/model/workshop/room-now'

/** Goes where the facilitator calls everyone: to one thing, which is selected in the outline too, or to the whole. Facilitators stay where they are. */
export function useGathering(room: RoomNow | undefined): void {
  const t = useTranslations('room')
  const { view, constellation } = useLiveMap()
  const showAll = useFit()
  const { jump } = useJump()
  const last = useRef<number>(undefined)
  const count = room?.gather.count
  // biome-ignore lint/correctness/useExhaustiveDependencies: a call is followed once, when it comes
  useEffect(() => {
    const before = last.current
    last.current = count
    // Who opens the map late is not called by what was called before.
    if (!room || before === undefined || count === before || room.maySteer) return
    const { parties, relationships } = constellation.getState()
    const there = room.gather.at
      .map(subjectFromKey)
      .filter(one => one !== undefined && one.kind !== 'constellation')
      .filter(({ id }) => [...parties, ...relationships].some(one => one.id === id))
    const [first] = there
    if (first) return jump(first)
    showAll()
    view.setState({ said: { text: t('calledToAll'), undoable: false } })
  }, [count])
}
