'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type PartyKind, partyKinds } from '@/model/constellation/party'
import { PartyPicture } from './party-picture'
import { ToolButton } from './tool-button'

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

type Props = { readonly onAdd: (kind: PartyKind) => void }

/** The seven kinds of party with their shapes, to add one. */
export function AddPartyMenu({ onAdd }: Props) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const [isOpen, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLDivElement>(null)
  const id = useId()
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [isOpen])
  const close = () => {
    setOpen(false)
    opener.current?.querySelector('button')?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const all = items()
    const place = all.indexOf(document.activeElement as HTMLElement)
    const move = moves[event.key]
    if (move !== undefined) all[(place + move + all.length) % all.length]?.focus()
    else if (event.key === 'Home') all[0]?.focus()
    else if (event.key === 'End') all.at(-1)?.focus()
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes the menu when the focus leaves it
    <div
      className="relative"
      ref={opener}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <ToolButton
        icon={Plus}
        label={t('addParty')}
        worded
        primary
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen ? (
        <div
          ref={menu}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={t('addParty')}
          className="absolute top-full left-0 z-30 mt-1 grid w-60 rounded-card border border-line bg-sheet p-1.5"
          onKeyDown={press}
        >
          {partyKinds.map(kind => (
            <button
              key={kind}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="grid min-h-11 grid-cols-[2.25rem_1fr] items-center gap-2 rounded-control px-2 text-left hover:bg-accent-wash focus:bg-accent-wash"
              onClick={() => {
                close()
                onAdd(kind)
              }}
            >
              <PartyPicture kind={kind} across={34} />
              {common(`partyKinds.${kind}`)}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
