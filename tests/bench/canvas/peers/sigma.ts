import Graph from 'graphology'
import Sigma from 'sigma'
import { type Contender, nextFrame } from '../contender'
import { nearTheMiddle } from '../near-the-middle'
import { synthetic } from '../synthetic'

let graph = new Graph({ multi: true })
let view: Sigma | undefined
let held: string | undefined

const contender: Contender = {
  open: async parties => {
    const { constellation } = synthetic(parties)
    performance.mark('data')
    graph = new Graph({ multi: true })
    for (const { id, name, position } of constellation.parties)
      graph.addNode(id, { label: name, x: position[0], y: -position[1], size: 5, color: '#1b2336' })
    for (const { id, from, to } of constellation.relationships)
      graph.addEdgeWithKey(id, from, to, { size: 1, type: 'arrow' })
    const made = new Sigma(graph, document.getElementById('app') as HTMLElement)
    view = made
    made.on('downNode', ({ node, preventSigmaDefault }) => {
      held = node
      preventSigmaDefault()
    })
    made.on('moveBody', ({ event }) => {
      if (!held) return
      const { x, y } = made.viewportToGraph(event)
      graph.setNodeAttribute(held, 'x', x)
      graph.setNodeAttribute(held, 'y', y)
      event.preventSigmaDefault()
    })
    made.on('upStage', () => {
      held = undefined
    })
    made.on('upNode', () => {
      held = undefined
    })
    await nextFrame()
  },
  look: async how => {
    const ratio = how === 'close' ? 0.1 : 1
    view?.getCamera().setState({ x: 0.5, y: 0.5, ratio })
    await nextFrame()
  },
  hold: nth => {
    const places = graph.nodes().flatMap(id => {
      const at = view?.getNodeDisplayData(id)
      return (at && view?.framedGraphToViewport(at)) ?? []
    })
    return nearTheMiddle(places, nth)
  },
  edit: many => {
    for (const id of graph.nodes().slice(0, many))
      graph.setNodeAttribute(id, 'x', graph.getNodeAttribute(id, 'x') + 30)
  },
  isHeld: () => held !== undefined,
  sharp: nextFrame,
}

window.contender = contender
