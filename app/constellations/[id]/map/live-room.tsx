'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { ConstellationRoom } from '@/components/canvas/constellation-room'
import { type Guidance, GuidanceContext } from '@/components/findings/guidance'
import { LiveMapProvider } from '@/components/session/live-map-provider'
import type { LiveNews } from '@/components/session/live-news'
import { Opening } from './opening'

export interface LiveRoomProps {
  readonly constellationId: string
  readonly user: { readonly id: string; readonly name: string }
  readonly mayEdit: boolean
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
        <ConstellationRoom />
      </GuidanceContext>
    </LiveMapProvider>
  )
}
