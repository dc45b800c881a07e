'use client'

import { useReactFlow } from '@xyflow/react'
import { useCallback, useState } from 'react'
import { freeArea } from '@/components/canvas/use-kept-in-view'
import type { LiveMap } from '@/components/session/live-map'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import { backToWhole } from '@/components/standpoint/stand-on'
import type { Finding } from '@/model/findings/finding'
import { evidenceView } from './evidence-view'
import { revealEvidence } from './reveal-evidence'
import { useLetGo } from './use-let-go'

/** Where the evidence stands; all of the map where the finding is about the whole. */
function placesOf({ parties }: Pick<Finding, 'parties'>, live: LiveMap) {
  const wanted = new Set(parties)
  const places = live.constellation.getState().parties
  return places.filter(({ id }) => wanted.size === 0 || wanted.has(id)).map(({ position }) => position)
}

/** Room for the map to be drawn before it is moved, where the outline stood in its place. */
const untilDrawn = 350
/** Time to come back from a standpoint, which ends with everything standing alike. */
const untilBack = 500

const wantsStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Which finding stands out on the map, and what lets it stand out or lets go. Another way of looking takes its place. */
export function useShown() {
  const live = useLiveMap()
  const flow = useReactFlow()
  const [shown, setShown] = useState<{ readonly key: string; readonly lit: ReadonlySet<string> }>()
  const lit = useView(view => view.lit)
  const isShown = shown !== undefined && lit === shown.lit
  const letGo = useLetGo(shown?.lit)
  const show = useCallback(
    (finding: Finding) => {
      const { view } = live
      const stands = new Set([...finding.parties, ...finding.relationships])
      const { shownAs, standpoint } = view.getState()
      backToWhole(view)
      const fit = () => {
        const [area, panel] = ['.room-map', '.room-panel'].map(name =>
          document.querySelector<HTMLElement>(name),
        )
        if (!area) return
        const corner = area.getBoundingClientRect()
        const free = freeArea(area, panel ?? null)
        const box = { x: free.x - corner.x, y: free.y - corner.y, width: free.width, height: free.height }
        const place = evidenceView(placesOf(finding, live), box)
        if (place) void flow.setViewport(place, { duration: wantsStillness() ? 0 : 300 })
      }
      const light = () => {
        revealEvidence(live, finding)
        view.setState({ lit: stands, shownAs: shownAs === 'outline' ? 'map' : shownAs })
        setShown({ key: finding.key, lit: stands })
        setTimeout(fit, shownAs === 'outline' ? untilDrawn : 0)
      }
      if (standpoint) setTimeout(light, untilBack)
      else light()
    },
    [live, flow],
  )
  return { shownKey: isShown ? shown.key : undefined, show, letGo }
}
