'use client'

import './outline.css'
import { useTranslations } from 'next-intl'
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { MapActions } from '@/components/canvas/use-map-actions'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { type Branch, branchesOf } from './branch'
import { BranchItem } from './branch-item'
import { lineOf, selectedKey } from './outline-items'
import { OutlineSearch } from './outline-search'
import { useGrowing } from './use-growing'
import { useLeftOut } from './use-left-out'
import { useLines } from './use-lines'
import { useOutlineKeys } from './use-outline-keys'
import { nothingSought, type Sought, useFitting } from './use-sought'

type Props = { readonly actions: MapActions; readonly focusPanel: () => void }

/** Up to this many lines an outline is drawn whole. */
const mostWhole = 600

/** The constellation as an outline: parties with their relationships beneath them, and everything that can be done on the map. */
export function OutlineView({ actions, focusPanel }: Props) {
  const t = useTranslations('outline')
  const [sought, setSought] = useState<Sought>(nothingSought)
  const [isSeveral, setSeveral] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const lines = useLines(actions, list, isSeveral, focusPanel)
  const press = useOutlineKeys(actions, lines)
  const { top, found, leavesOut } = useFound(useDeferredValue(sought))
  const drawn = useGrowing(top.length)
  const isLong = useConstellation(
    ({ parties, relationships }) => parties.length + 2 * relationships.length > mostWhole,
  )
  const isEmpty = useConstellation(({ parties }) => parties.length === 0)
  useSelectedInView(list)
  if (isEmpty) return <p className="p-4 text-quiet">{t('empty')}</p>
  return (
    <div className="outline-view">
      <h2 className="sr-only">{t('title')}</h2>
      <OutlineSearch
        sought={sought}
        onSeek={change => setSought({ ...sought, ...change })}
        found={found}
        leavesOut={leavesOut}
        isSeveral={isSeveral}
        onSeveral={setSeveral}
      />
      <ul ref={list} className="outline-list" onKeyDown={press}>
        {top.slice(0, drawn).map(branch => (
          <BranchItem key={branch.party.id} branch={branch} depth={0} isLong={isLong} lines={lines} />
        ))}
      </ul>
    </div>
  )
}

/** The branches of what is looked for. */
function useFound(sought: Sought) {
  const parties = useConstellation(map => map.parties)
  const relationships = useConstellation(map => map.relationships)
  const leftOut = useLeftOut()
  const known = useRef<ReadonlyMap<string, Branch>>(new Map())
  const branches = useMemo(() => {
    const { top, all } = branchesOf({ parties, relationships }, leftOut, known.current)
    known.current = all
    return top
  }, [parties, relationships, leftOut])
  const fitting = useFitting()
  const fit = useMemo(() => fitting(branches, sought), [fitting, branches, sought])
  return { ...fit, leavesOut: leftOut.size > 0 }
}

/** What is selected elsewhere comes into view. */
function useSelectedInView(list: RefObject<HTMLElement | null>) {
  const { view } = useLiveMap()
  useEffect(() => {
    const bring = () => {
      const key = selectedKey(view.getState().selection)
      if (key === undefined || list.current?.contains(document.activeElement)) return
      lineOf(list.current, key)?.scrollIntoView({ block: 'nearest' })
    }
    bring()
    return view.subscribe(({ selection }, before) => {
      if (selection !== before.selection) requestAnimationFrame(bring)
    })
  }, [list, view])
}
