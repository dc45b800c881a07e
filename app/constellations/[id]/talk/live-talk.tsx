'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { LiveMapProvider } from '@/components/session/live-map-provider'
import type { LiveNews } from '@/components/session/live-news'
import type { TalkMaterial } from '@/components/talk/talk-material'
import { TalkRoom } from '@/components/talk/talk-room'
import { TalkOpening } from './talk-opening'

export interface LiveTalkProps {
  readonly constellationId: string
  readonly user: { readonly id: string; readonly name: string }
  readonly mayEdit: boolean
  readonly material: TalkMaterial
  readonly initialAbout: string
}

export function LiveTalk({ material, initialAbout, ...live }: LiveTalkProps) {
  const router = useRouter()
  const hear = useCallback(
    ({ news }: LiveNews) => {
      if (news === 'renamed') router.refresh()
    },
    [router],
  )
  return (
    <LiveMapProvider {...live} onNews={hear} fallback={<TalkOpening />}>
      <TalkRoom material={material} initialAbout={initialAbout} />
    </LiveMapProvider>
  )
}
