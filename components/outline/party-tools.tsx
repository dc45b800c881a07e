'use client'

import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease, Pencil, Spline, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ToolButton } from '@/components/canvas/tool-button'
import { usePartyName } from '@/components/canvas/use-words'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { onlyOne } from '@/components/session/view-store'
import type { Party } from '@/model/constellation/party'
import type { Lines } from './lines'
import { standingOf } from './use-placing'

type Props = { readonly party: Party; readonly lines: Lines }

/** What can be done with the party that alone is selected, on its line. */
export function PartyTools({ party, lines }: Props) {
  const t = useTranslations('outline')
  const canvas = useTranslations('canvas')
  const nameOf = usePartyName()
  const isOnly = useView(({ selection }) => onlyOne(selection)?.id === party.id)
  if (!isOnly) return null
  return (
    <fieldset className="outline-tools">
      <legend className="sr-only">{t('toolsFor', { name: nameOf(party) })}</legend>
      <ToolButton icon={Pencil} label={t('edit')} worded onClick={lines.edit} />
      {lines.mayEdit ? (
        <>
          <ToolButton icon={Spline} label={canvas('connectTo')} worded onClick={lines.connect} />
          <MovingTools party={party} lines={lines} />
          <ToolButton icon={Trash2} label={canvas('delete')} onClick={lines.erase} />
        </>
      ) : null}
    </fieldset>
  )
}

function MovingTools({ party: { id }, lines: { placing, keepingFocus } }: Props) {
  const t = useTranslations('outline')
  const live = useLiveMap()
  const nameOf = usePartyName()
  useConstellation(({ parties }) => parties)
  const { place, count, before, holder } = standingOf(live, id)
  const tools = [
    { icon: ArrowUp, label: t('up'), can: place > 0, act: () => placing.reorder(id, -1) },
    { icon: ArrowDown, label: t('down'), can: place < count - 1, act: () => placing.reorder(id, 1) },
    {
      icon: IndentIncrease,
      label: before ? t('into', { name: nameOf(before) }) : t('intoNone'),
      can: before !== undefined,
      act: () => placing.placeInto(id),
    },
    {
      icon: IndentDecrease,
      label: holder ? t('out', { name: nameOf(holder) }) : t('outNone'),
      can: holder !== undefined,
      act: () => placing.takeOut(id),
    },
  ]
  return tools.map(({ icon, label, can, act }, index) => (
    <ToolButton
      // biome-ignore lint/suspicious/noArrayIndexKey: the four never change places, and their words do
      key={index}
      icon={icon}
      label={label}
      aria-disabled={!can}
      onClick={() => can && keepingFocus(id, act)}
    />
  ))
}
