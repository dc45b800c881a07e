'use client'

import { useTranslations } from 'next-intl'
import { type Channel, type ChannelDemands, channelDemands, channels } from '@/model/constellation/channel'
import { ChannelIcon } from './channel-icon'

const demandNames = [
  'leavesTrace',
  'canBeOverheard',
  'bothAtOnce',
] as const satisfies readonly (keyof ChannelDemands)[]

type Props = {
  readonly value: readonly Channel[]
  readonly disabled?: boolean
  readonly onChoose: (channels: Channel[]) => void
}

/** The channels of a relationship, each with what it asks of a person. */
export function ChannelChoice({ value, disabled, onChoose }: Props) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const toggle = (channel: Channel) =>
    onChoose(channels.filter(one => (one === channel ? !value.includes(one) : value.includes(one))))
  return (
    <fieldset className="grid gap-1">
      <legend className="font-bold">{t('panel.channels')}</legend>
      <p className="mb-1 text-sm text-quiet">{t('panel.channelsHint')}</p>
      <div className="grid">
        {channels.map(channel => (
          <label
            key={channel}
            className="grid min-h-11 grid-cols-[1.25rem_1.25rem_1fr] items-center gap-2.5 rounded-control px-1 py-1 hover:bg-accent-wash"
          >
            <input
              type="checkbox"
              className="size-5 accent-accent"
              checked={value.includes(channel)}
              disabled={disabled}
              onChange={() => toggle(channel)}
            />
            <ChannelIcon channel={channel} across={20} />
            <span className="leading-tight">
              {common(`channels.${channel}`)}
              <span className="block text-sm text-quiet">
                {demandNames
                  .filter(name => channelDemands[channel][name])
                  .map(name => t(`demands.${name}`))
                  .join(', ')}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
