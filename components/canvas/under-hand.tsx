'use client'

import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import { useView } from '@/components/session/use-view'
import type { PartyNode } from './party-node'

/** Keeps the parties under the hand where the hand is. React Flow is told by itself, so that nothing else of the map is worked out anew while one drags. */
export function UnderHand({ nodes }: { readonly nodes: PartyNode[] }) {
  const flow = useStoreApi()
  const moving = useView(view => view.moving)
  const wasMoving = useRef(false)
  useLayoutEffect(() => {
    const isMoving = nodes.some(({ id }) => moving[id])
    if (isMoving || wasMoving.current)
      flow.getState().setNodes(nodes.map(node => movedNode(node, moving[node.id])))
    wasMoving.current = isMoving
  }, [flow, nodes, moving])
  return null
}

const movedNode = (node: PartyNode, at: readonly [number, number] | undefined): PartyNode =>
  at ? { ...node, position: { x: at[0], y: at[1] } } : node
