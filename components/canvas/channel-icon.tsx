import type { Channel } from '@/model/constellation/channel'
import { channelOutline } from '@/model/constellation/channel-outline'

/** A channel's small picture; its word stands beside it or in the name of what holds it. */
export function ChannelIcon({
  channel,
  across,
}: {
  readonly channel: Channel
  readonly across: number | string
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={across}
      height={across}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={channelOutline[channel]} />
    </svg>
  )
}
