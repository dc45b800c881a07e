'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import { useMenuKeys } from '@/components/ui/use-menu-keys'
import { type PartyKind, partyKinds } from '@/model/constellation/party'
import { PartyPicture } from './party-picture'
import { ToolButton } from './tool-button'

type Props = { readonly onAdd: (kind: PartyKind) => void }

/** The seven kinds of party with their shapes, to add one. */
export function AddPartyMenu({ onAdd }: Props) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const [isOpen, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLDivElement>(null)
  const id = useId()
  const close = () => {
    setOpen(false)
    opener.current?.querySelector('button')?.focus()
  }
  const press = useMenuKeys(menu, isOpen, close)
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
