'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import { type Guidance, GuidanceContext } from '@/components/findings/guidance'
import { LiveMapProvider } from '@/components/session/live-map-provider'
import type { LiveNews } from '@/components/session/live-news'
import { SteerContext } from '@/components/workshop/steer-context'
import type { RoomNow } from '@/model/workshop/room-now'
import type { Step } from '@/model/workshop/steer'
import { steerFromMap } from '../workshops/now/steer-from-map'
import { Opening } from './opening'

const steering = { steer: (workshop: string, step: Step) => void steerFromMap({ workshop, step }) }

export interface LiveRoomProps {
  readonly constellationId: string
  readonly user: { readonly id: string; readonly name: string }
  readonly mayEdit: boolean
  readonly room: RoomNow | undefined
  readonly guidance: Guidance
}

export function LiveRoom({ guidance, ...props }: LiveRoomProps) {
  const router = useRouter()
  const hear = useCallback(
    ({ news }: LiveNews) => {
      if (news === 'renamed') router.refresh()
    },
    [router],
  )
  return (
    <LiveMapProvider {...props} onNews={hear} fallback={<Opening />}>
      <GuidanceContext value={guidance}>
        <SteerContext value={steering}>
          <ConstellationRoom />
        </SteerContext>
      </GuidanceContext>
    </LiveMapProvider>
  )
}
