'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { inputLook } from '@/components/ui/field'
import type { Channel } from '@/model/constellation/channel'
import { purposeLimit } from '@/model/constellation/relationship'
import { ChannelChoice } from './channel-choice'
import { PartyPicker } from './party-picker'
import { RelationshipTraits, type Traits } from './relationship-traits'
import type { MapActions } from './use-map-actions'

type Props = { readonly actions: MapActions }

export function ConnectDialog({ actions }: Props) {
  const t = useTranslations('canvas')
  const { view } = useLiveMap()
  const isOpen = useView(({ dialog }) => dialog === 'connect')
  const hasTwo = useConstellation(({ parties }) => parties.length > 1)
  const close = () => {
    if (view.getState().dialog === 'connect') view.setState({ dialog: undefined })
  }
  return (
    <Dialog title={t('dialog.title')} open={isOpen} onClose={close}>
      {hasTwo ? <ConnectForm actions={actions} onDone={close} /> : <NeedTwo onClose={close} />}
    </Dialog>
  )
}

function NeedTwo({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  return (
    <div className="grid justify-items-start gap-4">
      <p>{t('dialog.needTwo')}</p>
      <Button onClick={onClose}>{common('close')}</Button>
    </div>
  )
}

/** What the form holds; a size not chosen is the party's own. */
type Draft = Partial<Traits> & {
  readonly from: string
  readonly to: string
  readonly channels: Channel[]
  readonly purpose: string
}

function ConnectForm({ actions, onDone }: Props & { readonly onDone: () => void }) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const selected = useView(({ selection }) => selection.parties)
  const parties = useConstellation(map => map.parties)
  const [draft, setDraft] = useState<Draft>({
    from: selected[0] ?? '',
    to: selected[1] ?? '',
    channels: [],
    purpose: '',
  })
  const [isTried, setTried] = useState(false)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const from = parties.find(({ id }) => id === draft.from)
  const to = parties.find(({ id }) => id === draft.to)
  const traits: Traits = {
    fromSize: draft.fromSize ?? from?.size ?? 'one',
    toSize: draft.toSize ?? to?.size ?? 'one',
    direction: draft.direction ?? 'mutual',
    state: draft.state ?? 'holding',
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!from || !to || from === to) return
    onDone()
    actions.connect({
      ...traits,
      from: from.id,
      to: to.id,
      channels: draft.channels,
      purpose: draft.purpose,
      note: '',
    })
  }
  const fault = from && from === to ? t('dialog.same') : isTried && !to ? t('dialog.chooseTo') : undefined
  return (
    <form className="grid gap-5" onSubmit={send} noValidate>
      <PartyPicker
        label={t('dialog.from')}
        parties={parties}
        value={draft.from}
        error={isTried && !from ? t('dialog.choose') : undefined}
        onChoose={id => change({ from: id, fromSize: undefined })}
      />
      <PartyPicker
        label={t('dialog.to')}
        parties={parties}
        value={draft.to}
        error={fault}
        onChoose={id => change({ to: id, toSize: undefined })}
      />
      {from && to && from !== to ? (
        <>
          <RelationshipTraits from={from} to={to} traits={traits} disabled={false} onChange={change} />
          <PurposeField value={draft.purpose} onChange={purpose => change({ purpose })} />
          <ChannelChoice value={draft.channels} onChoose={channels => change({ channels })} />
        </>
      ) : null}
      <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-wrap gap-2 border-t border-line bg-sheet px-6 py-4">
        <Button type="submit" look="primary">
          {t('dialog.do')}
        </Button>
        <Button onClick={onDone}>{common('cancel')}</Button>
      </div>
    </form>
  )
}

type PurposeProps = { readonly value: string; readonly onChange: (text: string) => void }

function PurposeField({ value, onChange }: PurposeProps) {
  const t = useTranslations('canvas')
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-bold">
        {t('panel.purpose')}
      </label>
      <input
        id={id}
        className={inputLook}
        value={value}
        maxLength={purposeLimit}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={event => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="text-sm text-quiet">
        {t('panel.purposeHint')}
      </p>
    </div>
  )
}
