'use client'

import { Later, laterPart } from '@/components/ui/later'
import type { LiveTalkProps } from './live-talk'
import { TalkOpening } from './talk-opening'

const liveTalk = laterPart(async () => (await import('./live-talk')).LiveTalk)

/** The lists live in the browser only: they are the shared document, which the server does not draw. */
export function TalkLoader(props: LiveTalkProps) {
  return <Later of={liveTalk} given={props} opening={<TalkOpening />} />
}
