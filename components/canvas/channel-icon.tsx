import {
  CalendarDays,
  ClipboardList,
  Database,
  Mail,
  Mailbox,
  MessageCircle,
  MessageSquare,
  Phone,
  Share2,
  UserRound,
  UsersRound,
  Video,
} from 'lucide-react'
import type { Channel } from '@/model/constellation/channel'

const icons = {
  'live-chat': MessageCircle,
  phone: Phone,
  video: Video,
  text: MessageSquare,
  email: Mail,
  'in-person': UserRound,
  group: UsersRound,
  post: Mailbox,
  'online-form': ClipboardList,
  'social-media': Share2,
  meeting: CalendarDays,
  'shared-system': Database,
} as const

/** A channel's small picture; its word stands beside it or in the name of what holds it. */
export function ChannelIcon({
  channel,
  across,
}: {
  readonly channel: Channel
  readonly across: number | string
}) {
  const Icon = icons[channel]
  return <Icon width={across} height={across} aria-hidden="true" />
}
