'use client'

import { useReactFlow } from '@xyflow/react'
import {
  Keyboard,
  Maximize,
  PanelRight,
  Redo2,
  Search,
  Spline,
  Trash2,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ArrangeTool } from '@/components/layout/arrange-tool'
import { useLiveMap } from '@/components/session/live-map-context'
import { useMayEdit } from '@/components/session/use-may-edit'
import { useUndo } from '@/components/session/use-undo'
import { useView } from '@/components/session/use-view'
import { type ShownAs, shownAses } from '@/components/session/view-store'
import type { PartyKind } from '@/model/constellation/party'
import { AddPartyMenu } from './add-party-menu'
import { ConnectionWords } from './connection-words'
import { ToolButton } from './tool-button'
import { useFit } from './use-fit'
import type { MapActions } from './use-map-actions'
import { WhoIsHere } from './who-is-here'

type Props = { readonly actions: MapActions; readonly onAdd: (kind: PartyKind) => void }

export function Toolbar({ actions, onAdd }: Props) {
  const t = useTranslations('canvas')
  const { view } = useLiveMap()
  const mayEdit = useMayEdit()
  const isOpen = useView(({ panelOpen }) => panelOpen)
  const isMap = useView(({ shownAs }) => shownAs !== 'outline')
  return (
    <div role="toolbar" aria-label={t('tools')} className="room-tools">
      {mayEdit ? <EditTools actions={actions} onAdd={onAdd} /> : null}
      {isMap ? <LookTools /> : null}
      <ToolButton
        icon={Search}
        label={t('beside.find')}
        onClick={() => view.setState({ beside: 'find', panelOpen: true, seeking: true })}
      />
      <ViewChoice />
      <ToolButton
        icon={Keyboard}
        label={t('keys')}
        onClick={() => view.setState({ dialog: 'keys' })}
        className="max-sm:hidden"
      />
      <div className="ml-auto flex items-center gap-1">
        <ConnectionWords />
        <WhoIsHere />
        <ToolButton
          icon={PanelRight}
          label={isOpen ? t('closeDetails') : t('details')}
          aria-expanded={isOpen}
          onClick={() => view.setState({ panelOpen: !isOpen })}
        />
      </div>
    </div>
  )
}

function EditTools({ actions, onAdd }: Props) {
  const t = useTranslations('canvas')
  const { view } = useLiveMap()
  const { canUndo, canRedo } = useUndo()
  const isMap = useView(({ shownAs }) => shownAs === 'map')
  const isEmpty = useView(({ selection }) => selection.parties.length + selection.relationships.length === 0)
  return (
    <div className="flex items-center gap-0.5">
      <AddPartyMenu onAdd={onAdd} />
      <ToolButton
        icon={Spline}
        label={t('connect')}
        worded
        onClick={() => view.setState({ dialog: 'connect' })}
      />
      <ToolButton icon={Undo2} label={t('undo')} aria-disabled={!canUndo} onClick={actions.undo} />
      <ToolButton icon={Redo2} label={t('redo')} aria-disabled={!canRedo} onClick={actions.redo} />
      {isMap ? <ArrangeTool actions={actions} /> : null}
      <ToolButton
        icon={Trash2}
        label={t('delete')}
        aria-disabled={isEmpty}
        onClick={actions.deleteSelected}
      />
    </div>
  )
}

function LookTools() {
  const t = useTranslations('canvas')
  const flow = useReactFlow()
  const fit = useFit()
  return (
    <div className="flex items-center gap-0.5">
      <ToolButton
        icon={ZoomOut}
        label={t('zoomOut')}
        onClick={() => flow.zoomOut()}
        className="max-sm:hidden"
      />
      <ToolButton icon={ZoomIn} label={t('zoomIn')} onClick={() => flow.zoomIn()} className="max-sm:hidden" />
      <ToolButton icon={Maximize} label={t('fit')} onClick={fit} />
    </div>
  )
}

/** The constellation as a map, as an outline, or as both where there is room. */
function ViewChoice() {
  const t = useTranslations('canvas')
  const outline = useTranslations('outline')
  const { view } = useLiveMap()
  const fit = useFit()
  const shownAs = useView(one => one.shownAs)
  const show = (one: ShownAs) => {
    view.setState({ shownAs: one })
    // The map has more room or less than before.
    requestAnimationFrame(fit)
  }
  return (
    <fieldset className="flex rounded-control border border-edge p-0.5">
      <legend className="sr-only">{t('showAs')}</legend>
      {shownAses.map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={shownAs === one}
          className={`min-h-9 min-w-11 rounded-[0.35rem] px-2.5 aria-pressed:bg-accent-wash aria-pressed:font-bold ${one === 'both' ? 'room-both' : ''}`}
          onClick={() => show(one)}
        >
          {outline(`views.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}
