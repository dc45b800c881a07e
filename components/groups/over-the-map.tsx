'use client'

import { ViewportPortal } from '@xyflow/react'
import type { MapActions } from '../canvas/use-map-actions'
import { ShownOfAll } from '../find/shown-of-all'
import { SmallMap } from '../find/small-map'
import { GroupLayer } from './group-layer'

/** What lies over and under the drawing of a map at size: groups, what is not shown, the small map. */
export function OverTheMap({ actions }: { readonly actions: MapActions }) {
  return (
    <>
      <ViewportPortal>
        <GroupLayer actions={actions} />
      </ViewportPortal>
      <ShownOfAll actions={actions} />
      <SmallMap />
    </>
  )
}
