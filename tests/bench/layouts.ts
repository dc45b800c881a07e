import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { harbourLights } from '@/content/examples/harbour'
import type { Constellation } from '@/model/constellation/constellation'
import type { Position } from '@/model/constellation/position'
import { arrange } from '@/model/layout/arrange'
import { crossingsOf } from '@/model/layout/crossings'
import { footprintOf, standingAt } from '@/model/layout/footprint'
import type { Places } from '@/model/layout/places'
import { type Arrangement, arrangements } from '@/model/layout/task'
import { asSeenFrom } from '@/model/standpoint/as-seen-from'
import { exampleMap } from '@/server/example/example-map'
import { aServiceOf } from '../builders/a-service-of'
import { isOver } from '../builders/boxes'
import { median } from './median'

const times = 3

const example = exampleMap(harbourLights, 0, at => `id${String(at).padStart(4, '0')}`).constellation
const maps: readonly (readonly [string, Constellation])[] = [
  ['the example, 18', example],
  ...[100, 300, 1000].map(count => [`${count}, twice as many relationships`, aServiceOf(count)] as const),
]

function overlapsIn({ parties }: Constellation, places: Places): number {
  const boxes = parties.map(({ id, name }) => standingAt(footprintOf(name), places.get(id) ?? [0, 0]))
  return boxes.reduce(
    (sum, box, at) => sum + boxes.slice(at + 1).filter(other => isOver(box, other)).length,
    0,
  )
}

/** The sides of the smallest paper that holds all middles, in map units. */
function paperOf(places: Places): string {
  const all = [...places.values()]
  const span = (axis: 0 | 1) => {
    const values = all.map(place => place[axis])
    return Math.round(Math.max(...values) - Math.min(...values))
  }
  return `${span(0)} × ${span(1)}`
}

const seconds = (took: readonly number[]) => `${(median(took) / 1000).toFixed(2)} s`

function measured(work: () => Places): { places: Places; took: number[] } {
  const took: number[] = []
  let places: Places = new Map()
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    places = work()
    took.push(performance.now() - start)
  }
  return { places, took }
}

function arranged(map: Constellation, arrangement: Arrangement): Places {
  const { parties, relationships } = map
  const order = { arrangement, parties, relationships, around: [], only: undefined, seed: 0 }
  const moved = arrange(order, () => undefined)
  return new Map(parties.map(({ id, position }): [string, Position] => [id, moved.get(id) ?? position]))
}

function stoodOn(map: Constellation): Places {
  const standpoint = { parties: map.parties.slice(0, 1).map(({ id }) => id), perspective: undefined }
  return new Map(Object.entries(asSeenFrom(map, standpoint, ({ name }) => name).places))
}

function row(name: string, way: string, map: Constellation, work: () => Places): string {
  const { places, took } = measured(work)
  const [overlaps, crossings] = [overlapsIn(map, places), crossingsOf(map.relationships, places)]
  return `| ${name} | ${way} | ${seconds(took)} | ${overlaps} | ${crossings} | ${paperOf(places)} |`
}

/** What may come in from a file; rings and lanes of so many say nothing any more. */
const large = [3000, 5000].map(count => [`${count}, twice as many relationships`, aServiceOf(count)] as const)

const rows = maps.flatMap(([name, map]) => [
  ...arrangements.map(way => row(name, way, map, () => arranged(map, way))),
  row(name, 'rings about a standpoint (on the page, not in the worker)', map, () => stoodOn(map)),
])
const largeRows = large.map(([name, map]) =>
  row(name, 'constellation', map, () => arranged(map, 'constellation')),
)

const text = [
  '# Arranging, measured',
  `By \`npm run bench -- layouts\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}. Overlaps are pairs of parties with their names that cover each other; crossings are pairs of straight lines; the paper is in map units (a party is 92 across).`,
  `Load of the machine when it began: ${loadavg()[0]?.toFixed(1)} (one minute). Overlaps, crossings and paper do not depend on it; the seconds do.`,
  [
    `| parties | arrangement | median of ${times} | overlaps | crossings | paper |`,
    '|---|---|---|---|---|---|',
    ...rows,
    ...largeRows,
  ].join('\n'),
  '',
].join('\n\n')
process.stdout.write(`${text}\n`)
writeFileSync('tests/bench/layouts.md', text)
