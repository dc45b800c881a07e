import 'tldraw/tldraw.css'
import { createRoot } from 'react-dom/client'
import { createShapeId, type Editor, Tldraw, toRichText } from 'tldraw'
import { type Contender, nextFrame } from '../contender'
import { nearTheMiddle } from '../near-the-middle'
import { synthetic } from '../synthetic'

const half = 42
let editor: Editor | undefined

const parties = () => (editor?.getCurrentPageShapes() ?? []).filter(({ type }) => type === 'geo')

const contender: Contender = {
  open: async parties => {
    const { constellation } = synthetic(parties)
    performance.mark('data')
    await new Promise<void>(resolve => {
      createRoot(document.getElementById('app') as HTMLElement).render(
        <Tldraw
          options={{ maxShapesPerPage: 100_000 }}
          onMount={mounted => {
            editor = mounted
            resolve()
          }}
        />,
      )
    })
    const at = new Map(constellation.parties.map(({ id, position }) => [id, position]))
    const nodes = constellation.parties.map(({ id, name, position: [x, y] }) => ({
      id: createShapeId(id),
      type: 'geo' as const,
      x: x - half,
      y: y - half,
      props: {
        geo: 'hexagon' as const,
        w: half * 2,
        h: half * 2,
        richText: toRichText(name),
        size: 's' as const,
      },
    }))
    const arrows = constellation.relationships.map(({ id, from, to }) => {
      const [[x, y], [toX, toY]] = [at.get(from) ?? [0, 0], at.get(to) ?? [0, 0]]
      return {
        id: createShapeId(id),
        type: 'arrow' as const,
        x,
        y,
        props: { start: { x: 0, y: 0 }, end: { x: toX - x, y: toY - y }, size: 's' as const },
      }
    })
    const bindings = constellation.relationships.flatMap(({ id, from, to }) =>
      (
        [
          ['start', from],
          ['end', to],
        ] as const
      ).map(([terminal, party]) => ({
        type: 'arrow' as const,
        fromId: createShapeId(id),
        toId: createShapeId(party),
        props: { terminal },
      })),
    )
    editor?.createShapes([...nodes, ...arrows])
    editor?.createBindings(bindings)
    editor?.zoomToFit({ immediate: true })
    await nextFrame()
    await nextFrame()
  },
  look: async how => {
    editor?.setCurrentTool('hand')
    editor?.zoomToFit({ immediate: true })
    if (how === 'close')
      editor?.setCamera({ x: innerWidth / 1.4, y: innerHeight / 1.4, z: 0.7 }, { immediate: true })
    await nextFrame()
    await nextFrame()
  },
  hold: nth => {
    editor?.setCurrentTool('select')
    const places = parties().flatMap(({ x, y }) => editor?.pageToScreen({ x: x + half, y: y + half }) ?? [])
    return nearTheMiddle(places, nth)
  },
  edit: many => {
    editor?.updateShapes(
      parties()
        .slice(0, many)
        .map(({ id, type, x }) => ({ id, type, x: x + 30 })),
    )
  },
  isHeld: () =>
    (editor?.isIn('select.translating') ?? false) &&
    (editor?.getSelectedShapes().some(({ type }) => type === 'geo') ?? false),
  sharp: async () => {
    await new Promise(resolve => setTimeout(resolve, 300))
    await nextFrame()
  },
}

window.contender = contender
