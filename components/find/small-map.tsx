'use client'

import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { frameOf, onMap, type SmallScale, smallScale } from '@/model/shown-map/small-map'
import { watchPaper } from '../canvas/far/paper'
import { useShownMap } from '../canvas/use-shown-map'
import { drawSmallMap, type SmallPicture } from './draw-small-map'
import { hasSmallMap } from './has-small-map'

const width = 208
const height = 144
const restless = 120

/** The whole map small in the corner, with a frame about what is in view; for a pointer only, as keys fit and zoom. */
export function SmallMap() {
  const isShown = useView(view => view.smallMap)
  const count = useConstellation(map => map.parties.length)
  return hasSmallMap(isShown, count) ? <Small /> : null
}

function Small() {
  const picture = usePicture()
  const scale = useMemo(
    () =>
      smallScale(
        picture.parties.map(({ at }) => at),
        width,
        height,
      ),
    [picture.parties],
  )
  const canvas = useDrawing(picture, scale)
  const frame = useFrame(scale)
  const flow = useReactFlow()
  const go = ({ currentTarget, clientX, clientY, buttons }: PointerEvent<HTMLElement>) => {
    if (buttons !== 1) return
    const box = currentTarget.getBoundingClientRect()
    const [x, y] = onMap([clientX - box.left, clientY - box.top], scale)
    void flow.setCenter(x, y, { zoom: flow.getZoom() })
  }
  return (
    <div
      className="small-map nopan nodrag nowheel"
      aria-hidden="true"
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId)
        event.stopPropagation()
        go(event)
      }}
      onPointerMove={go}
      onClick={event => event.stopPropagation()}
    >
      <canvas ref={canvas} style={{ width, height }} />
      <div ref={frame} className="small-map-frame" />
    </div>
  )
}

/** A state as it was when it last rested for a moment. */
function useRested<T>(now: T): T {
  const [rested, setRested] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setRested(now), restless)
    return () => clearTimeout(timer)
  }, [now])
  return rested
}

/** What is shown, where it stands, a moment after the last change; what is under a hand follows when it is dropped. */
function usePicture(): SmallPicture {
  const shown = useShownMap()
  const nowPlaces = useView(view => view.places)
  const selection = useView(view => view.selection.parties)
  const lit = useView(view => view.lit)
  const now = useMemo(() => ({ shown, places: nowPlaces }), [shown, nowPlaces])
  const {
    shown: { parties, relationships },
    places,
  } = useRested(now)
  const drawn = useMemo(() => {
    const all = parties.map(({ id, kind, position }) => ({ id, kind, at: places?.[id] ?? position }))
    const at = new Map(all.map(one => [one.id, one.at]))
    const lines = relationships.flatMap(({ from, to }) => {
      const [start, end] = [at.get(from), at.get(to)]
      return start && end ? [[start, end] as const] : []
    })
    return { parties: all, lines }
  }, [parties, relationships, places])
  return useMemo(() => ({ ...drawn, selected: new Set(selection), lit }), [drawn, selection, lit])
}

/** Draws once everything else is drawn, and again when the paper changes. */
function useDrawing(picture: SmallPicture, scale: SmallScale) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const draw = () => {
      const target = canvas.current
      const context = target?.getContext('2d')
      if (!target || !context) return
      const ratio = window.devicePixelRatio || 1
      target.width = width * ratio
      target.height = height * ratio
      const styles = getComputedStyle(target)
      const ink = (name: string) => styles.getPropertyValue(name).trim()
      drawSmallMap(
        context,
        picture,
        scale,
        { ink: ink('--ink'), line: ink('--line'), accent: ink('--accent') },
        ratio,
      )
    }
    const timer = setTimeout(draw)
    const stop = watchPaper(draw)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [picture, scale])
  return canvas
}

/** Keeps the frame about what is in view, without drawing anything anew. */
function useFrame(scale: SmallScale) {
  const frame = useRef<HTMLDivElement>(null)
  const flow = useStoreApi()
  useEffect(() => {
    const follow = () => {
      const { transform, width: across, height: down } = flow.getState()
      const box = frameOf(transform, across, down, scale)
      if (!frame.current) return
      frame.current.style.transform = `translate(${box.x}px, ${box.y}px)`
      frame.current.style.width = `${box.width}px`
      frame.current.style.height = `${box.height}px`
    }
    follow()
    return flow.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height)
        follow()
    })
  }, [flow, scale])
  return frame
}
