import '@xyflow/react/dist/base.css'
import '@/components/canvas/canvas.css'
import {
  BaseEdge,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  type ReactFlowInstance,
  useInternalNode,
  useNodesState,
} from '@xyflow/react'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { HealthRingPicture } from '@/components/canvas/health-ring-picture'
import { PartyPicture } from '@/components/canvas/party-picture'
import type { Party } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'
import type { SubjectHealth } from '@/model/health/health'
import { relationshipLine } from '@/model/report/relationship-line'
import { type Contender, nextFrame } from '../contender'
import { nearTheMiddle } from '../near-the-middle'
import { type Synthetic, synthetic } from '../synthetic'

type PartyNode = Node<{ party: Party; health: SubjectHealth | undefined }>
type TieEdge = Edge<{ tie: Relationship; health: SubjectHealth | undefined }>

/** As anyone would write it first: everything a node or an edge of React Flow. */
function PartyView({ data: { party, health } }: NodeProps<PartyNode>) {
  return (
    <div className="party" style={{ width: 92, height: 92 }}>
      <Handle type="target" position={Position.Top} style={{ opacity: 0, top: '50%' }} />
      <PartyPicture kind={party.kind} size={party.size} across={92} className="party-picture" />
      {health ? (
        <div className="party-ring">
          <HealthRingPicture health={health} radius={15} />
        </div>
      ) : null}
      <span className="party-name">{party.name}</span>
      <Handle type="source" position={Position.Bottom} style={{ opacity: 0, top: '50%' }} />
    </div>
  )
}

function TieView({ id, source, target, data }: EdgeProps<TieEdge>) {
  const from = useInternalNode<PartyNode>(source)
  const to = useInternalNode<PartyNode>(target)
  if (!from || !to || !data) return null
  const centre = ({ internals: { positionAbsolute: at } }: typeof from) => [at.x + 46, at.y + 46] as const
  const line = relationshipLine({
    ...data.tie,
    from: { centre: centre(from), kind: from.data.party.kind },
    to: { centre: centre(to), kind: to.data.party.kind },
  })
  return (
    <>
      <BaseEdge id={id} path={line.path} className="line-stroke" strokeWidth={line.width} />
      {line.arrows.map(arrow => (
        <path key={arrow} d={arrow} className="line-arrow" />
      ))}
      <path d={line.fromStars} className="line-mark" />
      <path d={line.toStars} className="line-mark" />
      <EdgeLabelRenderer>
        <button
          type="button"
          className="line-button"
          style={{ left: line.ring[0], top: line.ring[1] }}
          aria-label={id}
        >
          <span className="line-ring">
            <HealthRingPicture health={data.health} radius={15} />
          </span>
        </button>
      </EdgeLabelRenderer>
    </>
  )
}

const nodeTypes = { party: PartyView }
const edgeTypes = { tie: TieView }
let flow: ReactFlowInstance<PartyNode, TieEdge> | undefined
let change: ((to: (nodes: PartyNode[]) => PartyNode[]) => void) | undefined

const partyNodes = ({ constellation, health }: Synthetic): PartyNode[] =>
  constellation.parties.map(party => ({
    id: party.id,
    type: 'party',
    position: { x: party.position[0] - 46, y: party.position[1] - 46 },
    data: { party, health: health[`party:${party.id}`] },
  }))

const tieEdges = ({ constellation, health }: Synthetic): TieEdge[] =>
  constellation.relationships.map(tie => ({
    id: tie.id,
    type: 'tie',
    source: tie.from,
    target: tie.to,
    data: { tie, health: health[`relationship:${tie.id}`] },
  }))

function Page({ map }: { map: Synthetic }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(partyNodes(map))
  useEffect(() => {
    change = setNodes
  }, [setNodes])
  return (
    <ReactFlow
      className="map"
      nodes={nodes}
      edges={tieEdges(map)}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={onNodesChange}
      onInit={made => {
        flow = made
      }}
      minZoom={0.02}
      maxZoom={2.5}
      fitView
    />
  )
}

const isThere = (parties: number) => document.querySelectorAll('.party-name').length >= parties

const contender: Contender = {
  open: async parties => {
    const map = synthetic(parties)
    performance.mark('data')
    createRoot(document.getElementById('app') as HTMLElement).render(<Page map={map} />)
    do await nextFrame()
    while (!isThere(parties) || document.querySelector('.line-stroke') === null)
    await nextFrame()
  },
  look: async how => {
    await flow?.fitView()
    if (how === 'close') await flow?.setCenter(0, 0, { zoom: 0.7 })
    await nextFrame()
  },
  hold: nth => {
    const boxes = [...document.querySelectorAll('.party-picture')].map(one => one.getBoundingClientRect())
    const places = boxes.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
    return nearTheMiddle(places, nth)
  },
  edit: many =>
    change?.(nodes =>
      nodes.map((node, place) =>
        place < many ? { ...node, position: { x: node.position.x + 30, y: node.position.y } } : { ...node },
      ),
    ),
  isHeld: () => document.querySelector('.react-flow__node.dragging') !== null,
  sharp: nextFrame,
}

window.contender = contender
