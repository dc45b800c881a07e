'use client'

import { ReactFlow, useStore as useFlowStore, ViewportPortal } from '@xyflow/react'
import { useTranslations } from 'next-intl'
import { type MouseEvent, type PointerEvent, useCallback, useMemo, useState } from 'react'
import { overTheMap } from '@/components/groups/over-the-map-part'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useMayEdit } from '@/components/session/use-may-edit'
import { useView } from '@/components/session/use-view'
import { onlyOne } from '@/components/session/view-store'
import { Later } from '@/components/ui/later'
import type { Position } from '@/model/constellation/position'
import { ConnectHandle } from './connect-handle'
import { farLayer } from './far-part'
import { firstFitOptions } from './fit-options'
import { type Detail, detailAt, isSameDetail } from './level-of-detail'
import { movedTies } from './moved'
import { namesWithRoom } from './names-with-room'
import { type Near, nothingNear } from './near'
import { OthersLayer } from './others-layer'
import { type PartyNode, PartyOnMap } from './party-node'
import type { Placed } from './placed'
import { RelationshipButtons } from './relationship-buttons'
import { RelationshipLines } from './relationship-lines'
import { type RingPlaces, ringPlaces, usualRings } from './ring-places'
import { UnderHand } from './under-hand'
import { type Elements, useElements } from './use-elements'
import { useFollowing } from './use-following'
import type { MapActions } from './use-map-actions'
import { useNodeChanges } from './use-node-changes'
import { usePartyNodes } from './use-party-nodes'
import { usePlaced } from './use-placed'
import { usePointing } from './use-pointing'
import { useSettled } from './use-settled'
import { useUnderHand } from './use-under-hand'

const nodeTypes = { party: PartyOnMap }
const severalKeys = ['Shift', 'Control', 'Meta']
const middleOfNode: [number, number] = [0.5, 0.5]
/** Maps of more parties and relationships than this are a picture with what is near in it; measured in tests/bench/canvas. */
const mostElements = 400
const mostPlaced = 60

type Props = { readonly actions: MapActions }

/** The map itself: React Flow keeps the view, drags and selects; the drawing and what is done with a gesture are ours. */
export function MapView({ actions }: Props) {
  const t = useTranslations('canvas')
  const mayEdit = useMayEdit()
  const isElsewhere = useView(({ places }) => places !== undefined)
  const [target, setTarget] = useState<string>()
  const placed = usePlaced()
  const isFar = placed.parties.size + placed.ties.size > mostElements
  // Never again once it was large: a filter that makes it small must not take away where one looks.
  const [isFitted, setIsFitted] = useState(!isFar)
  if (isFitted && isFar) setIsFitted(false)
  const isUnseen = useUnseen(placed, isFar)
  const [near, setNear] = useState<Near>(nothingNear)
  const zoomed = useFlowStore(({ transform }) => detailAt(transform[2]), isSameDetail)
  const detail = isFar ? near.detail : zoomed
  const under = useUnderHand(actions, isFar)
  const elements = useElements(placed, isFar ? near : undefined, { ...under, target })
  const named = useNamed(placed, isFar, near, detail)
  const rings = useRings(placed, named, detail, elements)
  const nodes = usePartyNodes(elements, named, rings, target)
  const point = usePointing()
  const drop = useDrop(actions)
  const open = useOpen(actions)
  const letGo = useFollowing()
  const isOver = useIsOver()
  const over = useMemo(
    () => (isOver ? <Later of={overTheMap} given={{ actions }} /> : null),
    [isOver, actions],
  )
  return (
    <ReactFlow
      className="map"
      style={sizes(detail)}
      data-far={isFar}
      data-channels={detail.channels}
      data-labels={detail.labels}
      data-rings={detail.rings}
      data-outlines={detail.outlines}
      data-marks={detail.marks}
      data-buttons={detail.buttonScale !== undefined}
      data-over={isFar && under.hovered !== undefined}
      aria-label={t('mapLabel')}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      nodeOrigin={middleOfNode}
      onNodesChange={useNodeChanges()}
      onNodeDragStop={drop.one}
      onSelectionDragStop={drop.several}
      onNodeClick={open}
      onMoveStart={letGo}
      onPaneClick={under.press}
      onPointerMove={(event: PointerEvent) => {
        point(event)
        under.hover(event)
      }}
      onPointerLeave={(event: PointerEvent) => {
        point(event)
        under.leave()
      }}
      onFocus={under.focus}
      onBlur={under.blur}
      nodesDraggable={mayEdit && !isElsewhere}
      nodesConnectable={false}
      edgesFocusable={false}
      nodeDragThreshold={3}
      multiSelectionKeyCode={severalKeys}
      deleteKeyCode={null}
      disableKeyboardA11y
      zoomOnDoubleClick={false}
      minZoom={isFar ? 0.02 : 0.12}
      maxZoom={2.5}
      fitView={isFitted}
      fitViewOptions={firstFitOptions}
      proOptions={{ hideAttribution: true }}
    >
      {isFar ? (
        <Later
          of={farLayer}
          given={{ placed, elements: elements.drawn, isUnseen, onNear: setNear, pick: under.pick }}
        />
      ) : null}
      <UnderHand nodes={nodes} />
      <Drawing
        actions={actions}
        placed={placed}
        elements={elements}
        rings={rings}
        hovered={under.hovered}
        onAim={setTarget}
      />
      {over}
    </ReactFlow>
  )
}

const sizes = ({
  nameSize,
  ringScale,
  handleScale,
  buttonScale,
  partyScale,
  leastStroke,
}: Detail): Record<string, string> => ({
  '--name-size': `${nameSize}px`,
  '--ring-scale': String(ringScale),
  '--handle-scale': String(handleScale),
  '--button-scale': String(buttonScale ?? 1),
  '--party-scale': String(partyScale),
  '--least-stroke': `${leastStroke}px`,
})
const noEdges: never[] = []
const rounded = ([x, y]: Position): Position => [Math.round(x), Math.round(y)]

/** Whether what lies over the map may come: at once where there are groups, else after the first picture. */
function useIsOver(): boolean {
  const isSettled = useSettled()
  const hasGroups = useConstellation(({ parties }) => parties.some(({ within }) => Boolean(within)))
  return isSettled || hasGroups
}

/** Whether a map that came after an empty one was large at once: React Flow then fitted the few elements there are. */
function useUnseen({ parties }: Placed, isFar: boolean): boolean {
  const [isUnseen, setIsUnseen] = useState(parties.size === 0)
  const isSmall = parties.size > 0 && !isFar
  if (isUnseen && isSmall) setIsUnseen(false)
  return isUnseen && !isSmall
}

/** The parties whose names are shown: as in the picture where there is one, so that both sides look the same. */
function useNamed(placed: Placed, isFar: boolean, near: Near, { nameSize }: Detail): ReadonlySet<string> {
  const lit = useView(view => view.lit)
  return useMemo(
    () => (isFar ? near.named : namesWithRoom(placed, nameSize, lit)),
    [isFar, near.named, placed, nameSize, lit],
  )
}

/** Where the rings that elements draw stand; of very many under the hand at once, in their usual places. */
function useRings(placed: Placed, named: ReadonlySet<string>, detail: Detail, { drawn }: Elements) {
  return useMemo(
    () => (drawn && drawn.size > mostPlaced ? usualRings : ringPlaces(placed, named, detail, drawn)),
    [placed, named, detail, drawn],
  )
}

/** What was under the hand is put where it is now. */
function useDrop(actions: MapActions) {
  const { view } = useLiveMap()
  return useMemo(() => {
    const drop = (dropped: readonly PartyNode[]) => {
      const places = { ...view.getState().moving }
      for (const { id, position } of dropped) places[id] = [position.x, position.y]
      actions.move(Object.fromEntries(Object.entries(places).map(([id, place]) => [id, rounded(place)])))
      view.setState({ moving: {} })
    }
    return {
      one: (_event: unknown, _node: unknown, dropped: readonly PartyNode[]) => drop(dropped),
      several: (_event: unknown, dropped: readonly PartyNode[]) => drop(dropped),
    }
  }, [actions, view])
}

/** A party that is pressed alone lets go of relationships, and its details open. React Flow tells all its nodes when a handler is another: this one stays. */
function useOpen(actions: MapActions) {
  const { view } = useLiveMap()
  return useCallback(
    (event: MouseEvent) => {
      if (!event.shiftKey && !event.ctrlKey && !event.metaKey) actions.letGoOfRelationships()
      view.setState({ panelOpen: true, beside: 'details' })
    },
    [actions, view],
  )
}

type DrawingProps = Props & {
  readonly placed: Placed
  readonly elements: Elements
  readonly rings: RingPlaces
  readonly hovered: string | undefined
  readonly onAim: (target: string | undefined) => void
}

function Drawing({ actions, placed, elements, rings, hovered, onAim }: DrawingProps) {
  const select = useCallback((id: string, add: boolean) => actions.selectRelationship(id, add), [actions])
  const moving = useView(view => view.moving)
  const ties = useMemo(() => movedTies(elements.ties, moving), [elements, moving])
  const drawn = useMemo(() => ties.filter(({ tie }) => elements.drawn?.has(tie.id) ?? true), [ties, elements])
  return (
    <ViewportPortal>
      <RelationshipLines
        ties={drawn}
        hovered={hovered}
        pressable={elements.drawn === undefined}
        onSelect={select}
      />
      <RelationshipButtons ties={ties} drawn={elements.drawn} rings={rings} onSelect={select} />
      <HandleOfSelected actions={actions} placed={placed} onAim={onAim} />
      <OthersLayer />
    </ViewportPortal>
  )
}

function HandleOfSelected({ actions, placed, onAim }: Pick<DrawingProps, 'actions' | 'placed' | 'onAim'>) {
  const { view } = useLiveMap()
  const mayEdit = useMayEdit()
  const only = useView(({ selection }) => {
    const one = onlyOne(selection)
    return one?.kind === 'party' ? one.id : ''
  })
  const moved = useView(({ moving }) => moving[only])
  // In the narrow rings about a standpoint the handle would stand on a neighbour.
  const isStanding = useView(({ standpoint }) => standpoint !== undefined)
  const one = placed.parties.get(only)
  if (!one || !mayEdit || isStanding) return null
  return (
    <ConnectHandle
      party={one.party}
      position={moved ?? one.at}
      placed={placed}
      onAim={onAim}
      onConnect={actions.connectPlainly}
      onPress={() => view.setState({ dialog: 'connect' })}
    />
  )
}
