'use client'

import { MousePointer2 } from 'lucide-react'
import { useOthers } from '@/components/session/use-others'
import { hueStyle } from './party-picture'

/** Where the others point, with their names. */
export function OthersLayer({ zoom }: { readonly zoom: number }) {
  const others = useOthers(all => all)
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
