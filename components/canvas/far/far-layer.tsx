'use client'

import { useStoreApi } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useGroups } from '@/components/groups/use-groups'
import { useView } from '@/components/session/use-view'
import { detailAt } from '../level-of-detail'
import type { Near } from '../near'
import type { Placed } from '../placed'
import { useFit } from '../use-fit'
import type { Pick } from '../use-under-hand'
import { drawerFor } from './drawers'
import { facesOf } from './faces'
import { FarPicture, type Sharp } from './far-picture'
import type { Colours } from './look'
import { nearIds } from './near-ids'
import { mapPart } from './paint'
import { coloursOn, watchPaper } from './paper'
import { pickAt } from './pick'
import { useBoxSelection } from './use-box-selection'
import { useLifted } from './use-lifted'

interface Props {
  readonly placed: Placed
  /** The ids of what its own element draws. */
  readonly elements: ReadonlySet<string> | undefined
  /** Whether nobody has seen this map yet, whatever is in view. */
  readonly isUnseen: boolean
  readonly onNear: (near: Near) => void
  readonly pick: RefObject<Pick | undefined>
}

/** How far beside something a press still counts, in pixels of the screen. */
const slackOnScreen = 7
const smallestSlack = 11
const atATime = 16

/** The picture beneath the elements: everything on the map that is not near, selected or focused. */
export function FarLayer({ placed, elements, isUnseen, onNear, pick }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const picture = useRef<FarPicture>(undefined)
  const lit = useView(view => view.lit)
  const selection = useView(view => view.selection)
  const selected = useMemo(() => new Set([...selection.parties, ...selection.relationships]), [selection])
  const lifted = useLifted(elements)
  const groups = useGrounds()
  const paper = usePaper(host)
  const tell = useGrowing(picture, onNear)
  useLayoutEffect(() => {
    if (!host.current) return
    const made = new FarPicture(host.current, tell)
    picture.current = made
    void facesOf(getComputedStyle(host.current).fontFamily).then(faces => {
      if (picture.current === made) made.begin(drawerFor(made.content, faces, made.take))
    })
    return () => {
      picture.current = undefined
      made.close()
    }
  }, [tell])
  useLayoutEffect(() => {
    if (paper) picture.current?.show(placed, { ...paper, lit, selected, groups, lifted })
  }, [placed, paper, lit, selected, groups, lifted])
  const isHolding = useView(({ moving }) => Object.keys(moving).length > 0)
  useLayoutEffect(() => picture.current?.hold(isHolding), [isHolding])
  useMoves(picture, isUnseen)
  usePicking(picture, pick)
  useBoxSelection(picture)
  return <div ref={host} className="far" aria-hidden="true" />
}

/** The outlines of open groups; the same list as long as they are the same. */
function useGrounds(): readonly string[] {
  const now = useGroups().flatMap(({ outline }) => outline || [])
  const before = useRef(now)
  if (now.join() !== before.current.join()) before.current = now
  return before.current
}

/** The colours and the type of the paper, read again when the paper changes. */
function usePaper(host: RefObject<HTMLElement | null>) {
  const [paper, setPaper] = useState<{ colours: Colours; family: string }>()
  useLayoutEffect(() => {
    const read = () => {
      if (host.current)
        setPaper({ colours: coloursOn(host.current), family: getComputedStyle(host.current).fontFamily })
    }
    read()
    return watchPaper(read)
  }, [host])
  return paper
}

/** The picture goes where React Flow's view goes; the first view is the whole map. */
function useMoves(picture: RefObject<FarPicture | undefined>, isUnseen: boolean) {
  const flow = useStoreApi()
  const showWhole = useFit()
  const isToFit = useRef(isUnseen)
  useLayoutEffect(() => {
    let isFitted = !isToFit.current && flow.getState().transform.join() !== '0,0,1'
    let isFitting = false
    let again = 0
    const bringWhole = () => {
      const { transform, width, panZoom } = flow.getState()
      if (isFitting || width === 0 || !panZoom) return
      isFitting = true
      showWhole()
      isFitting = false
      // React Flow takes views before it hears of them: one that it did not hear of is given again.
      isFitted = flow.getState().transform !== transform
      if (isFitted) isToFit.current = false
      else again = requestAnimationFrame(follow)
    }
    const follow = () => {
      if (!isFitted) bringWhole()
      if (!isFitted) return
      // Read after fitting: nobody tells of a view that was brought in before one listens.
      const { transform, width, height, paneDragging } = flow.getState()
      const [x, y, zoom] = transform
      picture.current?.move({ x, y, zoom }, width, height, paneDragging)
    }
    follow()
    const stop = flow.subscribe(follow)
    return () => {
      stop()
      cancelAnimationFrame(again)
    }
  }, [flow, showWhole, picture])
}

/** What is near becomes elements when there is a picture of where one looks: a few with every frame. */
function useGrowing(picture: RefObject<FarPicture | undefined>, onNear: (near: Near) => void) {
  const flow = useStoreApi()
  const frame = useRef(0)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  return useCallback(
    ({ stand, named }: Sharp) => {
      const { width, height } = flow.getState()
      const content = picture.current?.content
      if (!content) return
      const view = mapPart({ left: 0, top: 0, width, height }, stand)
      const { parties, ties } = nearIds(content, view, stand.zoom)
      const detail = detailAt(stand.zoom)
      const first = <T,>(ids: ReadonlySet<T>, many: number) => new Set([...ids].slice(0, many))
      const grow = (many: number) => {
        onNear({ detail, named, parties: first(parties, many), ties: first(ties, many) })
        if (many < Math.max(parties.size, ties.size))
          frame.current = requestAnimationFrame(() => grow(many + atATime))
      }
      cancelAnimationFrame(frame.current)
      grow(atATime)
    },
    [flow, picture, onNear],
  )
}

function usePicking(picture: RefObject<FarPicture | undefined>, pick: RefObject<Pick | undefined>) {
  const flow = useStoreApi()
  useEffect(() => {
    pick.current = (clientX, clientY) => {
      const { transform, domNode } = flow.getState()
      const [x, y, zoom] = transform
      const box = domNode?.getBoundingClientRect()
      if (!box || !picture.current) return undefined
      const point = [(clientX - box.x - x) / zoom, (clientY - box.y - y) / zoom] as const
      return pickAt(picture.current.content, point, Math.max(smallestSlack, slackOnScreen / zoom))
    }
    return () => {
      pick.current = undefined
    }
  }, [flow, picture, pick])
}
