'use client'

import { useReactFlow } from '@xyflow/react'
import { Spline } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type PointerEvent, useState } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import type { Party } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import { shapeReach } from '@/model/report/party-shape'
import { partyAcross } from './party-node'

const reach = partyAcross * 0.75

const nearest = (parties: readonly Party[], [x, y]: Position, except: string) =>
  parties
    .filter(({ id, position }) => id !== except && Math.hypot(position[0] - x, position[1] - y) < reach)
    .sort(
      (a, b) =>
        Math.hypot(a.position[0] - x, a.position[1] - y) - Math.hypot(b.position[0] - x, b.position[1] - y),
    )[0]?.id

type Props = {
  readonly party: Party
  readonly position: Position
  readonly onAim: (target: string | undefined) => void
  readonly onConnect: (from: string, to: string) => void
  /** Pressed without dragging: the same by dialog. */
  readonly onPress: () => void
}

/** A handle beside the selected party: dragged to another party it connects the two, pressed it opens the dialog. */
export function ConnectHandle({ party, position, onAim, onConnect, onPress }: Props) {
  const t = useTranslations('canvas')
  const flow = useReactFlow()
  const parties = useConstellation(map => map.parties)
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
    onAim(nearest(parties, now, party.id))
  }
  const stop = () => {
    setTip(undefined)
    onAim(undefined)
  }
  const drop = (event: PointerEvent<HTMLButtonElement>) => {
    const target = tip && nearest(parties, place(event), party.id)
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
