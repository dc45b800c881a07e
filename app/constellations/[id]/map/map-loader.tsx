'use client'

import { Later, laterPart } from '@/components/ui/later'
import type { LiveRoomProps } from './live-room'
import { Opening } from './opening'

const liveRoom = laterPart(async () => (await import('./live-room')).LiveRoom)

/** The map is drawn in the browser only: drawn on the server it would bring inline styles, which the page's policy forbids. */
export function MapLoader(props: LiveRoomProps) {
  return <Later of={liveRoom} given={props} opening={<Opening />} />
}
