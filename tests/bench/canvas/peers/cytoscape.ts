import cytoscape, { type Core } from 'cytoscape'
import { type Contender, nextFrame } from '../contender'
import { nearTheMiddle } from '../near-the-middle'
import { synthetic } from '../synthetic'

let graph: Core | undefined

const contender: Contender = {
  open: async parties => {
    const { constellation } = synthetic(parties)
    const container = document.getElementById('app') as HTMLElement
    performance.mark('data')
    const nodes = constellation.parties.map(({ id, name, position: [x, y] }) => ({
      data: { id, name },
      position: { x, y },
    }))
    const edges = constellation.relationships.map(({ id, from, to }) => ({
      data: { id, source: from, target: to },
    }))
    graph = cytoscape({
      container,
      elements: [...nodes, ...edges],
      layout: { name: 'preset' },
      style: [
        { selector: 'node', style: { label: 'data(name)', width: 84, height: 84, shape: 'hexagon' } },
        {
          selector: 'edge',
          style: { 'target-arrow-shape': 'triangle', 'curve-style': 'bezier', width: 2.4 },
        },
      ],
    })
    await new Promise<void>(resolve => graph?.one('render', () => resolve()))
    await nextFrame()
  },
  look: async how => {
    graph?.fit(undefined, 40)
    if (how === 'close') graph?.zoom({ level: 0.7, position: { x: 0, y: 0 } })
    if (how === 'close') graph?.center(graph.getElementById('p0001'))
    await nextFrame()
  },
  hold: nth => nearTheMiddle(graph?.nodes().map(node => node.renderedPosition()) ?? [], nth),
  edit: many => {
    graph?.batch(() => {
      graph
        ?.nodes()
        .slice(0, many)
        .forEach(node => {
          node.position('x', node.position('x') + 30)
        })
    })
  },
  isHeld: () => (graph?.elements(':grabbed').length ?? 0) > 0,
  sharp: async () => {
    await new Promise(resolve => setTimeout(resolve, 300))
    await nextFrame()
  },
}

window.contender = contender
