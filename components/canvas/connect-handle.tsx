'use client'

import { useReactFlow } from '@xyflow/react'
import { Spline } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type PointerEvent, useState } from 'react'
import type { Party } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import { shapeReach } from '@/model/report/party-shape'
import { partyAcross } from './party-across'
import type { Placed } from './placed'

const reach = partyAcross * 0.75

function nearest({ parties }: Placed, [x, y]: Position, except: string): string | undefined {
  let [found, least]: [string | undefined, number] = [undefined, reach]
  for (const [id, { at }] of parties) {
    const away = Math.hypot(at[0] - x, at[1] - y)
    if (id !== except && away < least) [found, least] = [id, away]
  }
  return found
}

type Props = {
  readonly party: Party
  readonly position: Position
  readonly placed: Placed
  readonly onAim: (target: string | undefined) => void
  readonly onConnect: (from: string, to: string) => void
  /** Pressed without dragging: the same by dialog. */
  readonly onPress: () => void
}

/** A handle beside the selected party: dragged to another party it connects the two, pressed it opens the dialog. */
export function ConnectHandle({ party, position, placed, onAim, onConnect, onPress }: Props) {
  const t = useTranslations('canvas')
  const flow = useReactFlow()
  const [tip, setTip] = useState<Position>()
  const away = shapeReach(party.kind, 0) + 30
  const place = (event: PointerEvent): Position => {
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    return [x, y]
  }
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const now = place(event)
    if (!tip && Math.hypot(now[0] - position[0] - away, now[1] - position[1]) < 16) return
    setTip(now)
    onAim(nearest(placed, now, party.id))
  }
  const stop = () => {
    setTip(undefined)
    onAim(undefined)
  }
  const drop = (event: PointerEvent<HTMLButtonElement>) => {
    const target = tip && nearest(placed, place(event), party.id)
    if (target) onConnect(party.id, target)
    else if (!tip) onPress()
    stop()
  }
  return (
    <>
      {tip ? (
        <svg className="map-lines" aria-hidden="true" focusable="false">
          <path className="connect-line" d={`M${position.join(' ')}L${tip.join(' ')}`} />
        </svg>
      ) : null}
      <button
        type="button"
        className="connect-handle nopan nodrag"
        style={{ left: `${position[0] + away}px`, top: `${position[1]}px` }}
        aria-label={t('connectTo')}
        title={t('connectHint')}
        onPointerDown={event => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={stop}
        onKeyDown={event => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          event.stopPropagation()
          onPress()
        }}
      >
        <Spline width={18} height={18} aria-hidden="true" />
      </button>
    </>
  )
}
