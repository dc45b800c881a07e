'use client'

import {
  type NodeChange,
  ReactFlow,
  useStore as useFlowStore,
  useReactFlow,
  ViewportPortal,
} from '@xyflow/react'
import { useTranslations } from 'next-intl'
import { type PointerEvent, useCallback, useEffect, useState } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useMayEdit } from '@/components/session/use-may-edit'
import { useView } from '@/components/session/use-view'
import { nothingSelected, onlyOne } from '@/components/session/view-store'
import type { Position } from '@/model/constellation/position'
import { ConnectHandle } from './connect-handle'
import { fitOptions } from './fit-options'
import { type Detail, detailAt } from './level-of-detail'
import { OthersLayer } from './others-layer'
import { type PartyNode, PartyOnMap } from './party-node'
import { RelationshipButtons } from './relationship-buttons'
import { RelationshipLines } from './relationship-lines'
import { useDrawnRelationships } from './use-drawn-relationships'
import type { MapActions } from './use-map-actions'
import { usePartyNodes } from './use-party-nodes'

const nodeTypes = { party: PartyOnMap }
const severalKeys = ['Shift', 'Control', 'Meta']
const middleOfNode: [number, number] = [0.5, 0.5]

type Props = { readonly actions: MapActions }

/** The map itself: React Flow keeps the view, drags and selects; the drawing and what is done with a gesture are ours. */
export function MapView({ actions }: Props) {
  const t = useTranslations('canvas')
  const { view } = useLiveMap()
  const mayEdit = useMayEdit()
  const [target, setTarget] = useState<string>()
  const zoom = useFlowStore(flow => flow.transform[2])
  const detail = detailAt(zoom)
  const nodes = usePartyNodes(target, detail.nameSize)
  const drop = useCallback(
    (dropped: readonly PartyNode[]) => {
      actions.move(Object.fromEntries(dropped.map(({ id, position: { x, y } }) => [id, rounded(x, y)])))
      view.setState({ moving: {} })
    },
    [actions, view],
  )
  const point = usePointing()
  const isAsItIs = useView(({ places }) => places === undefined)
  return (
    <ReactFlow
      className="map"
      style={sizes(detail)}
      data-channels={detail.channels}
      data-labels={detail.labels}
      data-rings={detail.rings}
      data-outlines={detail.outlines}
      data-marks={detail.marks}
      aria-label={t('mapLabel')}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      nodeOrigin={middleOfNode}
      onNodesChange={useNodeChanges()}
      onNodeDragStop={(_event, _node, dropped) => drop(dropped)}
      onSelectionDragStop={(_event, dropped) => drop(dropped)}
      onNodeClick={event => {
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) actions.letGoOfRelationships()
        view.setState({ panelOpen: true, beside: 'details' })
      }}
      onPaneClick={() => view.setState({ selection: nothingSelected })}
      onPointerMove={point}
      onPointerLeave={point}
      nodesDraggable={mayEdit && isAsItIs}
      nodesConnectable={false}
      edgesFocusable={false}
      nodeDragThreshold={3}
      multiSelectionKeyCode={severalKeys}
      deleteKeyCode={null}
      disableKeyboardA11y
      zoomOnDoubleClick={false}
      minZoom={0.12}
      maxZoom={2.5}
      fitView
      fitViewOptions={fitOptions}
      proOptions={{ hideAttribution: true }}
    >
      <Drawing actions={actions} onAim={setTarget} zoom={zoom} />
    </ReactFlow>
  )
}

const sizes = ({ nameSize, ringScale, handleScale }: Detail): Record<string, string> => ({
  '--name-size': `${nameSize}px`,
  '--ring-scale': String(ringScale),
  '--handle-scale': String(handleScale),
})
const noEdges: never[] = []
const rounded = (x: number, y: number): Position => [Math.round(x), Math.round(y)]

type DrawingProps = Props & { readonly onAim: (target: string | undefined) => void; readonly zoom: number }

function Drawing({ actions, onAim, zoom }: DrawingProps) {
  const drawn = useDrawnRelationships()
  const select = useCallback((id: string, add: boolean) => actions.selectRelationship(id, add), [actions])
  return (
    <ViewportPortal>
      <RelationshipLines drawn={drawn} onSelect={select} />
      <RelationshipButtons drawn={drawn} onSelect={select} />
      <HandleOfSelected actions={actions} onAim={onAim} />
      <OthersLayer zoom={zoom} />
    </ViewportPortal>
  )
}

function HandleOfSelected({ actions, onAim }: Omit<DrawingProps, 'zoom'>) {
  const { view } = useLiveMap()
  const mayEdit = useMayEdit()
  const only = useView(({ selection }) => {
    const one = onlyOne(selection)
    return one?.kind === 'party' ? one.id : undefined
  })
  const moved = useView(({ moving, places }) =>
    only === undefined ? undefined : (moving[only] ?? places?.[only]),
  )
  const party = useConstellation(map => map.parties.find(({ id }) => id === only))
  if (!party || !mayEdit) return null
  return (
    <ConnectHandle
      party={party}
      position={moved ?? party.position}
      onAim={onAim}
      onConnect={actions.connectPlainly}
      onPress={() => view.setState({ dialog: 'connect' })}
    />
  )
}

/** What React Flow reports about its nodes, put where it belongs: selection and what is under the hand. */
function useNodeChanges() {
  const { view } = useLiveMap()
  return useCallback(
    (changes: NodeChange<PartyNode>[]) => {
      const { selection, moving } = view.getState()
      const selected = new Set(selection.parties)
      const under = { ...moving }
      for (const change of changes) {
        if (change.type === 'select' && change.selected) selected.add(change.id)
        if (change.type === 'select' && !change.selected) selected.delete(change.id)
        if (change.type === 'position' && change.dragging && change.position)
          under[change.id] = [change.position.x, change.position.y]
      }
      const isMoved = changes.some(change => change.type === 'position' && change.dragging)
      const isSelected = changes.some(change => change.type === 'select')
      if (isMoved) view.setState({ moving: under })
      if (isSelected) view.setState({ selection: { ...selection, parties: [...selected] } })
    },
    [view],
  )
}

/** Tells the others where one points, and that one points nowhere any more. */
function usePointing() {
  const { show } = useLiveMap()
  const flow = useReactFlow()
  useEffect(() => () => show({ cursor: undefined }), [show])
  return useCallback(
    (event: PointerEvent) => {
      if (event.type === 'pointerleave' || event.pointerType === 'touch') return show({ cursor: undefined })
      const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
      show({ cursor: rounded(x, y) })
    },
    [flow, show],
  )
}
