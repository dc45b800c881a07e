'use client'

import './ghost.css'
import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import { usePartyName } from '@/components/canvas/use-words'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import type { Constellation } from '@/model/constellation/constellation'
import { partyShape } from '@/model/report/party-shape'
import { stars, starsPath } from '@/model/report/stars'
import { type Ghost, ghostOf } from '@/model/versions/ghost'
import { MarkSign } from './mark-sign'
import { useEscape } from './use-escape'

const at = ([x, y]: readonly [number, number]) => `translate(${x} ${y})`

function GhostParty({ of: { party, isFormer } }: { readonly of: Ghost['parties'][number] }) {
  const nameOf = usePartyName()
  const { path, height } = partyShape(party.kind)
  return (
    <g transform={at(party.position)}>
      <path d={path} className="ghost-shape" />
      {isFormer ? null : <path d={starsPath(stars(party.size))} className="ghost-stars" />}
      {isFormer ? null : (
        <text y={height / 2 + 20} className="ghost-name">
          {nameOf(party)}
        </text>
      )}
    </g>
  )
}

function GhostTie({ tie: { mark, line } }: { readonly tie: Ghost['ties'][number] }) {
  if (mark === 'gone') return <path d={line.path} className="ghost-tie" strokeWidth={line.width} />
  const colour = mark === 'added' ? 'var(--accent)' : 'var(--warm)'
  return <path d={line.path} className="ghost-halo" stroke={colour} strokeWidth={line.width + 9} />
}

/** The chosen version beneath one's hands: what is gone as a ghost, signs at what is new or changed, a dotted line from where a party stood. */
export function GhostLayer() {
  const version = useView(({ ghost }) => ghost)
  const isElsewhere = useView(({ places }) => places !== undefined)
  useEscape(version !== undefined)
  return version && !isElsewhere ? <Drawn before={version.constellation} /> : null
}

function Drawn({ before }: { readonly before: Constellation }) {
  const now = useConstellation(map => map)
  const { parties, ties, traces, signs } = useMemo(() => ghostOf(before, now), [before, now])
  return (
    <ViewportPortal>
      <svg className="map-ghost" aria-hidden="true" focusable="false">
        {ties.map(tie => (
          <GhostTie key={tie.id} tie={tie} />
        ))}
        {traces.map(({ id, from, to }) => (
          <path key={id} d={`M${from.join(' ')}L${to.join(' ')}`} className="ghost-trace" />
        ))}
        {parties.map(one => (
          <GhostParty key={`${one.party.id} ${one.isFormer}`} of={one} />
        ))}
        {signs.map(({ id, mark, at: [x, y] }) => (
          <g key={id} transform={at([x + 34, y - 32])}>
            <g className="ghost-sign">
              <MarkSign mark={mark} />
            </g>
          </g>
        ))}
      </svg>
    </ViewportPortal>
  )
}
