'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { KeyboardEvent, RefObject } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { onlyOne } from '@/components/session/view-store'
import { Later } from '@/components/ui/later'
import { besideParts } from './beside-parts'
import { BesideTabs } from './beside-tabs'
import { partyPanel, relationshipPanel } from './later-parts'
import { SeveralPanel } from './several-panel'
import type { MapActions } from './use-map-actions'
import { WholePanel } from './whole-panel'

type Props = {
  readonly actions: MapActions
  readonly panelRef: RefObject<HTMLElement | null>
  readonly onLeave: () => void
}

/** What is selected, to see and change; a sheet over the lower part of the map where the screen is narrow. */
export function Panel({ actions, panelRef, onLeave }: Props) {
  const t = useTranslations('canvas')
  const { view } = useLiveMap()
  const isOpen = useView(({ panelOpen }) => panelOpen)
  const selected = useSelected()
  const beside = useView(view => view.beside)
  const other = beside === 'details' ? undefined : besideParts[beside]
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onLeave()
  }
  return (
    <aside
      ref={panelRef}
      aria-label={t('panel.title')}
      data-open={isOpen}
      className="room-panel"
      onKeyDown={leave}
    >
      <div className="sticky top-0 z-10 -mx-2.5 flex items-center justify-between gap-2 bg-sheet pt-2 pb-1">
        <BesideTabs />
        <button
          type="button"
          className="room-panel-close ml-auto grid size-11 place-items-center rounded-control hover:bg-accent-wash"
          aria-label={t('closeDetails')}
          onClick={() => {
            view.setState({ panelOpen: false })
            onLeave()
          }}
        >
          <X width={20} height={20} aria-hidden="true" />
        </button>
      </div>
      <h2 className="pb-3 text-lg">{other ? t(`beside.${beside}`) : t(titles[selected.kind])}</h2>
      {other ? (
        <div className="grid gap-5 pb-6">
          <Later key={beside} of={other.part} given={{ actions }} />
        </div>
      ) : (
        <Details selected={selected} actions={actions} />
      )}
    </aside>
  )
}

function Details({
  selected,
  actions,
}: {
  readonly selected: ReturnType<typeof useSelected>
  readonly actions: MapActions
}) {
  return (
    <div className="grid gap-5 pb-6">
      {selected.kind === 'party' ? (
        <Later key={selected.party.id} of={partyPanel} given={{ party: selected.party, actions }} />
      ) : null}
      {selected.kind === 'relationship' ? (
        <Later key={selected.tie.id} of={relationshipPanel} given={{ tie: selected.tie, actions }} />
      ) : null}
      {selected.kind === 'several' ? <SeveralPanel selection={selected.selection} actions={actions} /> : null}
      {selected.kind === 'nothing' ? <WholePanel /> : null}
    </div>
  )
}

const titles = {
  party: 'panel.party',
  relationship: 'panel.relationship',
  several: 'panel.title',
  nothing: 'panel.whole',
} as const

/** What is selected and still there. */
function useSelected() {
  const selection = useView(view => view.selection)
  const only = onlyOne(selection)
  const party = useConstellation(map =>
    only?.kind === 'party' ? map.parties.find(({ id }) => id === only.id) : undefined,
  )
  const tie = useConstellation(map =>
    only?.kind === 'relationship' ? map.relationships.find(({ id }) => id === only.id) : undefined,
  )
  if (party) return { kind: 'party', party } as const
  if (tie) return { kind: 'relationship', tie } as const
  const count = selection.parties.length + selection.relationships.length
  return count > 1 ? ({ kind: 'several', selection } as const) : ({ kind: 'nothing' } as const)
}
