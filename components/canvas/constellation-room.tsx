'use client'

import './canvas.css'
import { ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useMayEdit } from '@/components/session/use-may-edit'
import { useView } from '@/components/session/use-view'
import { useWorkshop } from '@/components/session/use-workshop'
import { standpointKeeper } from '@/components/standpoint/standpoint-part'
import { Later } from '@/components/ui/later'
import { ghostLayer } from '@/components/versions/versions-part'
import { roomStrip } from '@/components/workshop/room-strip-part'
import { middleOf } from '@/model/constellation/free-place'
import type { PartyKind } from '@/model/constellation/party'
import { ConnectionNotice } from './connection-notice'
import { EmptyMap } from './empty-map'
import { connectDialog, keysDialog, othersNews, outlineView, useLaterParts } from './later-parts'
import { MapView } from './map-view'
import { Panel } from './panel'
import { SaidMessage } from './said-message'
import { Toolbar } from './toolbar'
import { useFocusKept } from './use-focus-kept'
import { useKeptInView } from './use-kept-in-view'
import { useMapActions } from './use-map-actions'
import { useMapKeys, useUndoKeys } from './use-map-keys'
import { useNarrowPanel } from './use-narrow-panel'
import { useReturn } from './use-return'

/** The live constellation with its tools, its map, its outline or both, and the panel of what is selected. */
export function ConstellationRoom() {
  return (
    <ReactFlowProvider>
      <Room />
    </ReactFlowProvider>
  )
}

function Room() {
  const t = useTranslations('canvas')
  const outline = useTranslations('outline')
  const actions = useMapActions()
  const mayEdit = useMayEdit()
  const shownAs = useView(view => view.shownAs)
  const hasConnected = useOnce(useView(({ dialog }) => dialog === 'connect'))
  const hasKeys = useOnce(useView(({ dialog }) => dialog === 'keys'))
  const isEmpty = useConstellation(({ parties }) => parties.length === 0)
  const hasGhost = useOnce(useView(({ ghost }) => ghost !== undefined))
  const hasStood = useOnce(useView(({ standpoint }) => standpoint !== undefined))
  const hasWorkshop = useOnce(useWorkshop() !== undefined)
  const room = useRef<HTMLDivElement>(null)
  const views = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLElement>(null)
  const panel = useRef<HTMLElement>(null)
  const add = useAdding(area, actions.addParty)
  const focusPanel = () => focusFirst(panel.current)
  const press = useMapKeys(actions, focusPanel)
  useUndoKeys(actions, mayEdit)
  const keepInView = useKeptInView(area, panel)
  const goBack = useReturn(views)
  useFocusKept(room, goBack)
  useShownSelection()
  useLaterParts()
  useNarrowPanel()
  return (
    <div ref={room} className="room">
      <ConnectionNotice />
      {hasWorkshop ? <Later of={roomStrip} given={{}} opening={<div className="mb-2 min-h-18" />} /> : null}
      <Toolbar actions={actions} onAdd={add} />
      <div className="room-body">
        <div ref={views} className="room-views">
          {shownAs === 'map' ? null : (
            <section aria-label={outline('title')} tabIndex={-1} className="room-outline">
              {shownAs === 'outline' && isEmpty ? (
                <EmptyMap onAdd={add} />
              ) : (
                <Later of={outlineView} given={{ actions, focusPanel }} />
              )}
            </section>
          )}
          {shownAs === 'outline' ? null : (
            <section
              ref={area}
              aria-label={t('mapLabel')}
              tabIndex={-1}
              className="room-map"
              onKeyDown={press}
              onFocus={keepInView}
            >
              <MapView actions={actions} />
              {isEmpty ? <EmptyMap onAdd={add} /> : null}
            </section>
          )}
          <SaidMessage actions={actions} />
        </div>
        <Panel actions={actions} panelRef={panel} onLeave={goBack} />
      </div>
      <Later of={othersNews} given={{}} />
      {hasConnected ? <Later of={connectDialog} given={{ actions }} /> : null}
      {hasGhost ? <Later of={ghostLayer} given={{}} /> : null}
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

/** Adds a party near the middle of what is seen of the map; where the map is not seen, near the middle of all. */
function useAdding(
  area: RefObject<HTMLElement | null>,
  addParty: (kind: PartyKind, middle: [number, number]) => void,
) {
  const { constellation } = useLiveMap()
  const flow = useReactFlow()
  return (kind: PartyKind) => {
    if (!area.current) {
      const { parties } = constellation.getState()
      return addParty(kind, middleOf(parties.map(({ position }) => position)))
    }
    const box = area.current.getBoundingClientRect()
    const { x, y } = flow.screenToFlowPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
    addParty(kind, [Math.round(x), Math.round(y)])
  }
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
