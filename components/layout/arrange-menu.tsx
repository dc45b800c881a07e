'use client'

import { Columns3, type LucideIcon, Orbit, Sparkles } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { usePartyName } from '@/components/canvas/use-words'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { useMenuKeys } from '@/components/ui/use-menu-keys'
import { type Arrangement, arrangements } from '@/model/layout/task'

const icons: Readonly<Record<Arrangement, LucideIcon>> = {
  constellation: Sparkles,
  rings: Orbit,
  lanes: Columns3,
}

type Props = {
  readonly onArrange: (arrangement: Arrangement, isOnlySelected: boolean) => void
  readonly onClose: (withFocus: boolean) => void
}

const itemLook =
  'grid min-h-11 grid-cols-[1.75rem_1fr] items-start gap-2 rounded-control px-2 py-2 text-left hover:bg-accent-wash focus:bg-accent-wash'

/** The ways to arrange the map, in a menu; pinned parties stay in each of them. */
export function ArrangeMenu({ onArrange, onClose }: Props) {
  const t = useTranslations('layout')
  const menu = useRef<HTMLDivElement>(null)
  const selected = useView(({ selection }) => selection.parties.length)
  const [isOnly, setOnly] = useState(false)
  const isOnlySelected = isOnly && selected > 1
  const press = useMenuKeys(menu, true, () => onClose(true))
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={t('arrange')}
      className="absolute top-full left-0 z-30 mt-1 grid w-80 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-sheet p-1.5 max-sm:fixed max-sm:top-auto max-sm:right-4 max-sm:left-4 max-sm:w-auto"
      onKeyDown={press}
    >
      {arrangements.map(arrangement => (
        <Way
          key={arrangement}
          arrangement={arrangement}
          isOnlySelected={isOnlySelected}
          onChoose={() => {
            onClose(true)
            onArrange(arrangement, isOnlySelected)
          }}
        />
      ))}
      {selected > 1 ? (
        <button
          type="button"
          role="menuitemcheckbox"
          aria-checked={isOnly}
          tabIndex={-1}
          className={`${itemLook} mt-1.5 border-t border-line`}
          onClick={() => setOnly(!isOnly)}
        >
          <span
            aria-hidden="true"
            className="mt-0.5 grid size-5 place-items-center rounded border border-edge text-sm font-bold"
          >
            {isOnly ? '✓' : ''}
          </span>
          {t('onlySelected', { count: selected })}
        </button>
      ) : null}
      <p className="px-2 pt-2 pb-1 text-sm text-quiet">{t('hint')}</p>
    </div>
  )
}

type WayProps = {
  readonly arrangement: Arrangement
  readonly isOnlySelected: boolean
  readonly onChoose: () => void
}

function Way({ arrangement, isOnlySelected, onChoose }: WayProps) {
  const t = useTranslations('layout')
  const centre = useCentre(isOnlySelected)
  const Icon = icons[arrangement]
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={itemLook} onClick={onChoose}>
      <Icon width={20} height={20} aria-hidden="true" className="mt-0.5" />
      <span className="leading-snug">
        {t(`ways.${arrangement}`)}
        <span className="block text-sm text-quiet">
          {arrangement === 'rings' ? centre : t(`means.${arrangement}`)}
        </span>
      </span>
    </button>
  )
}

/** Who stands in the middle of the rings, in words. */
function useCentre(isOnlySelected: boolean): string {
  const t = useTranslations('layout')
  const nameOf = usePartyName()
  const selected = useView(({ selection }) => selection.parties)
  const first = useConstellation(map => map.parties.find(({ id }) => id === selected[0]))
  if (isOnlySelected || !first) return t('means.ringsBest')
  return selected.length === 1
    ? t('means.ringsAround', { name: nameOf(first) })
    : t('means.ringsSelected', { count: selected.length })
}
