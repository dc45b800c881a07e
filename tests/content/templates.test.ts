import { expect, test } from 'vitest'
import { z } from 'zod'
import { namesWithRoom } from '@/components/canvas/names-with-room'
import { templates } from '@/content/templates/templates'
import { holders } from '@/model/constellation/holders'
import type { Party } from '@/model/constellation/party'
import { partySchema } from '@/model/constellation/party'
import { looksLikePersonalData } from '@/model/constellation/personal-data'
import { relationshipSchema } from '@/model/constellation/relationship'
import { constellationPicture } from '@/model/report/constellation-picture'
import type { Box } from '@/model/report/place-label'
import { templateLineLimit } from '@/model/template/template-words'
import { readWrittenMap } from '@/model/template/written-map'
import { aPlaced } from '../builders/a-placed'

const maps = templates.map(template => ({
  ...template,
  map: readWrittenMap(template, order => `id-${String(order).padStart(3, '0')}`).constellation,
}))

const between = (least: number, most: number) => z.array(z.string().min(10)).min(least).max(most)
const guidanceSchema = z.strictObject({
  purpose: z.string().min(40),
  adapt: between(3, 6),
  safety: between(2, 4),
})

test('TEMPLATE-1 there are at least eight, each with an id, a name and a line of its own', () => {
  expect(templates.length).toBeGreaterThanOrEqual(8)
  for (const field of ['id', 'name', 'line'] as const)
    expect(new Set(templates.map(template => template[field])).size).toBe(templates.length)
  for (const { line } of templates) expect(line.length).toBeLessThanOrEqual(templateLineLimit)
})

test.each(maps)('TEMPLATE-2 $name is a whole constellation', ({ map: { parties, relationships } }) => {
  expect(parties.length).toBeGreaterThanOrEqual(8)
  expect(parties.length).toBeLessThanOrEqual(25)
  for (const party of parties) expect(partySchema.safeParse(party).error).toBeUndefined()
  for (const tie of relationships) {
    expect(relationshipSchema.safeParse(tie).error).toBeUndefined()
    expect(tie.from).not.toBe(tie.to)
  }
  const parts = parties.filter(({ within }) => within)
  expect([...holders(parties).keys()].sort()).toEqual(parts.map(({ id }) => id).sort())
  const pairs = relationships.map(({ from, to }) => [from, to].sort().join())
  expect(new Set(pairs).size).toBe(pairs.length)
})

test.each(templates)('TEMPLATE-3 $name has its guidance', ({ guidance }) => {
  expect(guidanceSchema.safeParse(guidance).error).toBeUndefined()
})

const textsOf = ({ name, line, guidance, parties, relationships }: (typeof templates)[number]) => [
  name,
  line,
  guidance.purpose,
  ...guidance.adapt,
  ...guidance.safety,
  ...Object.values(parties).flatMap(party => [party.name, party.note ?? '']),
  ...Object.values(relationships).flatMap(tie => [tie.purpose, tie.note ?? '']),
]

test.each(templates)('TEMPLATE-4 nothing in $name looks like personal data (S-30)', template => {
  expect(textsOf(template).filter(text => looksLikePersonalData(text))).toEqual([])
})

type Ends = readonly [Party, Party]

function crosses([a, b]: Ends, [c, d]: Ends): boolean {
  if (new Set([a, b, c, d]).size < 4) return false
  const side = (p: Party, q: Party, r: Party) =>
    Math.sign(
      (q.position[0] - p.position[0]) * (r.position[1] - p.position[1]) -
        (q.position[1] - p.position[1]) * (r.position[0] - p.position[0]),
    )
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const pairsOf = <T>(list: readonly T[]) =>
  list.flatMap((one, index) => list.slice(index + 1).map(other => [one, other] as const))

test.each(maps)('TEMPLATE-5 $name reads calmly on the map', ({ map }) => {
  const { parties, relationships } = map
  const tooNear = pairsOf(parties).filter(
    ([{ position: a }, { position: b }]) => Math.abs(a[0] - b[0]) < 220 && Math.abs(a[1] - b[1]) < 190,
  )
  expect(tooNear).toEqual([])
  const ends = relationships.flatMap(({ from, to }) => {
    const [one, other] = [from, to].map(id => parties.find(party => party.id === id))
    return one && other ? [[one, other] as const] : []
  })
  expect(pairsOf(ends).filter(([one, other]) => crosses(one, other))).toEqual([])
  const farOut = 30
  expect(namesWithRoom(aPlaced(map), farOut).size).toBe(parties.length)
})

test.each(maps)('TEMPLATE-5 no name in the picture of $name covers another', ({ map }) => {
  const { isNear, parties, viewBox } = constellationPicture(map, { width: 480, height: 340 })
  expect(isNear).toBe(true)
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number)
  const boxes = parties.flatMap(({ label }) => (label ? [label.box] : []))
  expect(boxes).toHaveLength(map.parties.length)
  expect(pairsOf(boxes).filter(([one, other]) => meets(one, other))).toEqual([])
  const isOutside = (box: Box) =>
    box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height
  expect(boxes.filter(isOutside)).toEqual([])
})

/** Everything that can be come to from a party, whichever way relationships run. */
function reachedFrom(start: string, ties: readonly { from: string; to: string }[]): ReadonlySet<string> {
  const reached = new Set([start])
  for (const at of reached)
    for (const { from, to } of ties) {
      if (from === at) reached.add(to)
      if (to === at) reached.add(from)
    }
  return reached
}

test.each(maps)('TEMPLATE-6 in $name every first contact leads to something sought', ({ map }) => {
  const standing = map.relationships.filter(({ state }) => state !== 'wished-for')
  const [firsts, sought] = (['first-contact', 'sought'] as const).map(waypoint =>
    map.parties.filter(party => party.waypoint === waypoint),
  )
  expect(firsts).not.toEqual([])
  expect(sought).not.toEqual([])
  for (const { id } of firsts ?? [])
    expect(sought?.some(one => reachedFrom(id, standing).has(one.id))).toBe(true)
})

test.each(maps)('TEMPLATE-7 in $name everyone is connected, for a purpose', ({ map }) => {
  const tied = new Set(map.relationships.flatMap(({ from, to }) => [from, to]))
  expect(map.parties.filter(({ id }) => !tied.has(id)).map(({ name }) => name)).toEqual([])
  expect(map.relationships.filter(({ purpose }) => purpose === '')).toEqual([])
})

test.each(templates)('TEMPLATE-8 the words of $name are plain', template => {
  const texts = textsOf(template)
  expect(
    texts.filter(text => /!|\b(victims?|clients?|cases?|perpetrators?|assessments?)\b/i.test(text)),
  ).toEqual([])
  const sentences = texts.flatMap(text => text.split(/(?<=[.?:;])\s/))
  expect(sentences.filter(sentence => sentence.split(' ').length > 34)).toEqual([])
})
