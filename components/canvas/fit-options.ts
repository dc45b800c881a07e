import type { FitViewOptions } from '@xyflow/react'

/** How everything is brought into view: room at the sides and beneath for the names. */
export const fitOptions: FitViewOptions = {
  padding: { top: '20px', bottom: '52px', left: '44px', right: '44px' },
  maxZoom: 1.15,
}
