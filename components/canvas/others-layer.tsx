'use client'

import { useStore as useFlowStore } from '@xyflow/react'
import { MousePointer2 } from 'lucide-react'
import { useOthers } from '@/components/session/use-others'
import { hueStyle } from './party-picture'

/** Where the others point, with their names. */
export function OthersLayer() {
  const others = useOthers(all => all)
  const isPointing = others.some(({ cursor }) => cursor)
  const zoom = useFlowStore(({ transform }) => (isPointing ? transform[2] : 1))
  return (
    <div aria-hidden="true">
      {others.map(({ clientId, user, cursor }) =>
        cursor ? (
          <div
            key={clientId}
            className="cursor"
            style={{
              ...hueStyle(user.hue),
              transform: `translate(${cursor[0]}px, ${cursor[1]}px) scale(${1 / zoom})`,
              transformOrigin: '0 0',
            }}
          >
            <MousePointer2 width={18} height={18} fill="currentColor" />
            <span className="cursor-name">{user.name}</span>
          </div>
        ) : null,
      )}
    </div>
  )
}
