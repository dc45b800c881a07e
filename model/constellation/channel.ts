import * as z from 'zod/mini'

/** The touchpoints a relationship can run over. */
export const channels = [
  'live-chat',
  'phone',
  'video',
  'text',
  'email',
  'in-person',
  'group',
  'post',
  'online-form',
  'social-media',
  'meeting',
  'shared-system',
] as const
export type Channel = (typeof channels)[number]
export const channelSchema = z.enum(channels)

/** What a channel asks of a person: whether it leaves a trace on their device or in their home, can be overheard, and needs both there at once. */
export interface ChannelDemands {
  readonly leavesTrace: boolean
  readonly canBeOverheard: boolean
  readonly bothAtOnce: boolean
}

const demands = (leavesTrace: boolean, canBeOverheard: boolean, bothAtOnce: boolean): ChannelDemands => ({
  leavesTrace,
  canBeOverheard,
  bothAtOnce,
})

export const channelDemands: Readonly<Record<Channel, ChannelDemands>> = {
  'live-chat': demands(true, false, true),
  phone: demands(true, true, true),
  video: demands(true, true, true),
  text: demands(true, false, false),
  email: demands(true, false, false),
  'in-person': demands(false, true, true),
  group: demands(false, true, true),
  post: demands(true, false, false),
  'online-form': demands(true, false, false),
  'social-media': demands(true, false, false),
  meeting: demands(false, true, true),
  'shared-system': demands(true, false, false),
}
