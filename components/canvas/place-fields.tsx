'use client'

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ListEnd, ListStart } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { usePlacing } from '@/components/outline/use-placing'
import { useConstellation } from '@/components/session/use-constellation'
import { useMayEdit } from '@/components/session/use-may-edit'
import type { Party } from '@/model/constellation/party'
import { everyoneWithin } from '@/model/shown-map/stand-ins'
import { SelectChoice } from './choice'
import { ToolButton } from './tool-button'
import type { MapActions } from './use-map-actions'
import { usePartyName } from './use-words'

type Props = { readonly party: Party; readonly actions: MapActions }

const step = 25

/** Where a party belongs: what it is a part of, whether it is pinned, and how it is moved without dragging. */
export function PlaceFields({ party, actions }: Props) {
  const t = useTranslations('outline')
  const mayEdit = useMayEdit()
  const [isOpen, setOpen] = useState(false)
  const change = (values: Pick<Party, 'isPinned'>) =>
    actions.intend({ do: 'change-party', id: party.id, change: values })
  return (
    <details
      className="rounded-card border border-line"
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 items-center px-3 font-bold">{t('place.title')}</summary>
      <div className="grid gap-4 px-3 pt-1 pb-3">
        {isOpen ? <WithinChoice party={party} actions={actions} /> : null}
        <label className="grid min-h-11 grid-cols-[1.25rem_1fr] items-center gap-2.5">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={party.isPinned ?? false}
            disabled={!mayEdit}
            onChange={event => change({ isPinned: event.target.checked })}
          />
          {t('place.pinned')}
        </label>
        {mayEdit ? <MoveButtons party={party} actions={actions} /> : null}
      </div>
    </details>
  )
}

function WithinChoice({ party, actions }: Props) {
  const t = useTranslations('outline')
  const mayEdit = useMayEdit()
  const nameOf = usePartyName()
  const placing = usePlacing(actions)
  const parties = useConstellation(map => map.parties)
  const within = everyoneWithin(parties).get(party.id) ?? []
  const holders = parties.filter(({ id }) => id !== party.id && !within.includes(id))
  return (
    <SelectChoice
      label={t('place.within')}
      value={party.within ?? ''}
      disabled={!mayEdit}
      options={[
        { value: '', label: t('place.withinNone') },
        ...holders.map(holder => ({ value: holder.id, label: nameOf(holder) })),
      ]}
      onChoose={holder => placing.placeWithin(party.id, holder)}
    />
  )
}

/** Moving without dragging, by single presses (WCAG 2.5.7). */
function MoveButtons({ party: { id, position }, actions }: Props) {
  const t = useTranslations('outline')
  const placing = usePlacing(actions)
  const move = (x: number, y: number) => () =>
    actions.move({ [id]: [position[0] + x * step, position[1] + y * step] })
  return (
    <>
      <fieldset>
        <legend className="font-bold">{t('place.onMap')}</legend>
        <div className="flex flex-wrap gap-1">
          <ToolButton icon={ArrowLeft} label={t('place.left')} onClick={move(-1, 0)} />
          <ToolButton icon={ArrowRight} label={t('place.right')} onClick={move(1, 0)} />
          <ToolButton icon={ArrowUp} label={t('place.up')} onClick={move(0, -1)} />
          <ToolButton icon={ArrowDown} label={t('place.down')} onClick={move(0, 1)} />
        </div>
      </fieldset>
      <fieldset>
        <legend className="font-bold">{t('place.inOutline')}</legend>
        <div className="flex flex-wrap gap-1">
          <ToolButton icon={ListStart} label={t('place.earlier')} onClick={() => placing.reorder(id, -1)} />
          <ToolButton icon={ListEnd} label={t('place.later')} onClick={() => placing.reorder(id, 1)} />
        </div>
      </fieldset>
    </>
  )
}
