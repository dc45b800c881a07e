import '@excalidraw/excalidraw/index.css'
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw'
import { createRoot } from 'react-dom/client'
import { type Contender, nextFrame } from '../contender'
import { nearTheMiddle } from '../near-the-middle'
import { synthetic } from '../synthetic'

type Api = Parameters<NonNullable<Parameters<typeof Excalidraw>[0]['excalidrawAPI']>>[0]

const half = 42
let api: Api | undefined

const parties = () => (api?.getSceneElements() ?? []).filter(({ type }) => type === 'ellipse')

const contender: Contender = {
  open: async parties => {
    const { constellation } = synthetic(parties)
    performance.mark('data')
    const at = new Map(constellation.parties.map(({ id, position }) => [id, position]))
    // A party as a labelled ellipse and a relationship as an arrow between two: what the tool itself offers.
    const nodes = constellation.parties.map(({ id, name, position: [x, y] }) => ({
      type: 'ellipse' as const,
      id,
      x: x - half,
      y: y - half,
      width: half * 2,
      height: half * 2,
      label: { text: name, fontSize: 15 },
    }))
    const arrows = constellation.relationships.map(({ id, from, to }) => {
      const [[x, y], [toX, toY]] = [at.get(from) ?? [0, 0], at.get(to) ?? [0, 0]]
      return {
        type: 'arrow' as const,
        id,
        x,
        y,
        width: toX - x,
        height: toY - y,
        points: [
          [0, 0],
          [toX - x, toY - y],
        ],
        start: { id: from },
        end: { id: to },
      }
    })
    const elements = convertToExcalidrawElements([...nodes, ...arrows] as never, { regenerateIds: false })
    await new Promise<void>(resolve => {
      createRoot(document.getElementById('app') as HTMLElement).render(
        <Excalidraw
          initialData={{ elements, appState: { activeTool: { type: 'hand' } as never } }}
          excalidrawAPI={given => {
            api = given
            resolve()
          }}
        />,
      )
    })
    while ((api?.getSceneElements().length ?? 0) < parties) await nextFrame()
    api?.scrollToContent(undefined, { fitToContent: true })
    await nextFrame()
    await nextFrame()
  },
  look: async how => {
    api?.setActiveTool({ type: 'hand' })
    api?.scrollToContent(undefined, { fitToContent: true })
    if (how === 'close')
      api?.updateScene({
        appState: { zoom: { value: 0.7 as never }, scrollX: innerWidth / 1.4, scrollY: innerHeight / 1.4 },
      })
    await nextFrame()
    await nextFrame()
  },
  hold: nth => {
    api?.setActiveTool({ type: 'selection' })
    const state = api?.getAppState()
    if (!state) return { x: 0, y: 0 }
    // Its edge: an ellipse that is not filled is taken hold of there.
    const places = parties().map(({ x, y }) => ({
      x: (x + half + state.scrollX) * state.zoom.value,
      y: (y + state.scrollY) * state.zoom.value,
    }))
    return nearTheMiddle(places, nth)
  },
  edit: many => {
    let left = many
    const elements = api?.getSceneElements().map(one => {
      if (one.type !== 'ellipse' || left === 0) return one
      left -= 1
      return { ...one, x: one.x + 30, version: one.version + 1, versionNonce: one.versionNonce + 1 }
    })
    if (elements) api?.updateScene({ elements })
  },
  isHeld: () => {
    const { selectedElementsAreBeingDragged, selectedElementIds } = api?.getAppState() ?? {}
    return Boolean(selectedElementsAreBeingDragged) && parties().some(({ id }) => selectedElementIds?.[id])
  },
  sharp: async () => {
    await new Promise(resolve => setTimeout(resolve, 300))
    await nextFrame()
  },
}

window.contender = contender
