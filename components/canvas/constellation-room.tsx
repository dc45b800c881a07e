'use client'

import './canvas.css'
import { ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useMayEdit } from '@/components/session/use-may-edit'
import { useView } from '@/components/session/use-view'
import { standpointKeeper } from '@/components/standpoint/standpoint-part'
import { Later } from '@/components/ui/later'
import type { PartyKind } from '@/model/constellation/party'
import { ConnectionNotice } from './connection-notice'
import { EmptyMap } from './empty-map'
import { connectDialog, keysDialog, listView, useLaterParts } from './later-parts'
import { MapView } from './map-view'
import { Panel } from './panel'
import { SaidMessage } from './said-message'
import { Toolbar } from './toolbar'
import { useFocusKept } from './use-focus-kept'
import { drawnOf, useKeptInView } from './use-kept-in-view'
import { useMapActions } from './use-map-actions'
import { useMapKeys, useUndoKeys } from './use-map-keys'
import { useNarrowPanel } from './use-narrow-panel'

/** The live constellation with its tools, its map or list, and the panel of what is selected. */
export function ConstellationRoom() {
  return (
    <ReactFlowProvider>
      <Room />
    </ReactFlowProvider>
  )
}

function Room() {
  const t = useTranslations('canvas')
  const actions = useMapActions()
  const mayEdit = useMayEdit()
  const isMap = useView(({ shownAs }) => shownAs === 'map')
  const hasConnected = useOnce(useView(({ dialog }) => dialog === 'connect'))
  const hasKeys = useOnce(useView(({ dialog }) => dialog === 'keys'))
  const isEmpty = useConstellation(({ parties }) => parties.length === 0)
  const hasStood = useOnce(useView(({ standpoint }) => standpoint !== undefined))
  const room = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLElement>(null)
  const panel = useRef<HTMLElement>(null)
  const add = useAdding(area, actions.addParty)
  const press = useMapKeys(actions, () => focusFirst(panel.current))
  useUndoKeys(actions, mayEdit)
  const keepInView = useKeptInView(area, panel)
  const goBack = useReturn(area)
  useFocusKept(room, goBack)
  useShownSelection()
  useLaterParts()
  useNarrowPanel()
  return (
    <div ref={room} className="room">
      <ConnectionNotice />
      <Toolbar actions={actions} onAdd={add} />
      <div className="room-body">
        <section
          ref={area}
          aria-label={t('mapLabel')}
          tabIndex={-1}
          className="room-map"
          onKeyDown={isMap ? press : undefined}
          onFocus={keepInView}
        >
          {isMap ? <MapView actions={actions} /> : null}
          {isMap ? null : <Later of={listView} given={{ actions }} />}
          {isMap && isEmpty ? <EmptyMap onAdd={add} /> : null}
          <SaidMessage actions={actions} />
        </section>
        <Panel actions={actions} panelRef={panel} onLeave={goBack} />
      </div>
      {hasConnected ? <Later of={connectDialog} given={{ actions }} /> : null}
      {hasStood ? <Later of={standpointKeeper} given={{}} /> : null}
      {hasKeys ? <Later of={keysDialog} given={{}} /> : null}
    </div>
  )
}

/** True from the first time on: a dialog stays once it was there, so that closing it gives the focus back. */
function useOnce(now: boolean) {
  const was = useRef(false)
  was.current ||= now
  return was.current
}

/** What Tab would come to: of several radios the one that is chosen. */
const fields = 'input:enabled:not([type=radio]:not(:checked)), select:enabled, textarea:enabled'

/** The first field of the panel takes the focus, or its first link or button. */
function focusFirst(panel: HTMLElement | null) {
  requestAnimationFrame(() => {
    const field = panel?.querySelector<HTMLElement>(fields)
    const other = panel?.querySelector<HTMLElement>('a, button:not(.room-panel-close)')
    const target = field ?? other
    target?.focus()
  })
}

/** Adds a party near the middle of what is seen of the map. */
function useAdding(
  area: RefObject<HTMLElement | null>,
  addParty: (kind: PartyKind, middle: [number, number]) => void,
) {
  const flow = useReactFlow()
  return (kind: PartyKind) => {
    const box = area.current?.getBoundingClientRect()
    const middle = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 }
    const { x, y } = flow.screenToFlowPosition(middle)
    addParty(kind, [Math.round(x), Math.round(y)])
  }
}

/** From the panel back to what is selected on the map. */
function useReturn(area: RefObject<HTMLElement | null>) {
  const { view } = useLiveMap()
  return () => (drawnOf(area.current, view.getState().selection) ?? area.current)?.focus()
}

/** Shows the others what one has selected. */
function useShownSelection() {
  const { view, show } = useLiveMap()
  useEffect(
    () =>
      view.subscribe(({ selection }, before) => {
        if (selection !== before.selection)
          show({ selection: [...selection.parties, ...selection.relationships] })
      }),
    [view, show],
  )
}
