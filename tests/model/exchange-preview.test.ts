import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { constellationLimits } from '@/model/constellation/constellation'
import { importBytes } from '@/model/exchange/limits'
import { retarget } from '@/model/exchange/mapping'
import { type PreviewChoices, previewOf } from '@/model/exchange/preview'
import { readFiles } from '@/model/exchange/read-files'
import { toJson } from '@/model/exchange/write-json'
import { constellationAsUpdate, mostBytesOf } from '@/model/shared-map/write-constellation'
import { aConstellation, aParty, aRelationship } from '@/tests/builders/a-constellation'
import { anId } from '@/tests/builders/some-ids'

function shown(name: string, content: string, choices: PreviewChoices = {}) {
  const read = readFiles([{ name, bytes: strToU8(content) }])
  if ('fault' in read) throw new Error(read.fault.problem)
  return previewOf(read.ok, choices, anId)
}

const edges = 'Survivors,Helpline,phone\nHelpline,Police,email\n'

test('EXCHANGE-39 each column is shown with what is in it and what it becomes', () => {
  const { columns, mapping, constellation } = shown('e.csv', `from,to,how\n${edges}`)
  expect(columns.relationships).toEqual([
    { name: 'from', examples: ['Survivors', 'Helpline'] },
    { name: 'to', examples: ['Helpline', 'Police'] },
    { name: 'how', examples: ['phone', 'email'] },
  ])
  expect(mapping?.relationships).toEqual(['from', 'to', 'leave-out'])
  expect(constellation?.parties).toHaveLength(3)
})

test('EXCHANGE-39 a column that becomes something else gives another preview', () => {
  const { mapping } = shown('e.csv', `from,to,how\n${edges}`)
  if (!mapping) throw new Error('no mapping')
  const changed = { ...mapping, relationships: retarget(mapping.relationships, 2, 'channels') }
  const { constellation, taken } = shown('e.csv', `from,to,how\n${edges}`, { mapping: changed })
  expect(constellation?.relationships.map(({ channels }) => channels)).toEqual([['phone'], ['email']])
  expect(taken?.notTaken).toEqual([])
})

test('EXCHANGE-39 a choice that cannot be carried out says why and keeps the columns', () => {
  const { mapping } = shown('e.csv', `from,to,how\n${edges}`)
  if (!mapping) throw new Error('no mapping')
  const broken = { ...mapping, relationships: retarget(mapping.relationships, 1, 'leave-out') }
  const preview = shown('e.csv', `from,to,how\n${edges}`, { mapping: broken })
  expect(preview.fault).toEqual({ problem: 'no-ends', at: 'relationships' })
  expect(preview.constellation).toBeUndefined()
  expect(preview.columns.relationships).toHaveLength(3)
})

test('EXCHANGE-39 a sheet read as something else is understood anew', () => {
  const preview = shown('e.csv', edges)
  expect(preview.sheets).toEqual([{ name: 'e', reading: { holds: 'relationships', hasHeading: false } }])
  expect(preview.constellation?.relationships).toHaveLength(2)
  const readings = [{ holds: 'parties', hasHeading: false }] as const
  expect(shown('e.csv', edges, { readings }).constellation).toMatchObject({
    parties: [{ name: 'Survivors' }, { name: 'Helpline' }],
    relationships: [],
  })
})

test('EXCHANGE-39 a file of ours is shown whole, with nothing to choose', () => {
  const constellation = aConstellation({ parties: [aParty()] })
  const preview = shown('c.json', toJson({ name: 'Ours', constellation }))
  expect(preview).toMatchObject({ name: 'Ours', constellation, mapping: undefined, taken: undefined })
})

test('EXCHANGE-39 what is drawn too small to read is drawn larger, in the same shape', () => {
  const preview = shown('n.graphml', readFileSync('tests/model/fixtures/network-canvas.graphml', 'utf8'))
  const [[x, y] = [0, 0], [u, v] = [0, 0]] =
    preview.constellation?.parties.map(({ position }) => position) ?? []
  expect(Math.hypot(u - x, v - y)).toBeGreaterThan(200)
  expect((u - x) / (v - y)).toBeCloseTo((0.62 - 0.31) / (0.24 - 0.4), 1)
})

const manyWithNotes = (count: number, letters: number) =>
  [
    'name,x,y,note',
    ...Array.from({ length: count }, (_, at) => `Team ${at},${at * 9},${at % 70},${'a'.repeat(letters)}`),
  ].join('\n')

test('EXCHANGE-51 the preview says that what would come of a file is too large to be made, and what can be left out', () => {
  const text = manyWithNotes(2000, 3000)
  const preview = shown('e.csv', text)
  expect(preview.fault).toEqual({ problem: 'too-large-to-share', at: '' })
  expect(preview).toMatchObject({ constellation: undefined, taken: undefined })
  const { mapping, columns } = preview
  if (!mapping) throw new Error('no mapping')
  expect(columns.parties.map(({ name }) => name)).toEqual(['name', 'x', 'y', 'note'])
  const without = { ...mapping, parties: retarget(mapping.parties, 3, 'leave-out') }
  const less = shown('e.csv', text, { mapping: without })
  expect(less.fault).toBeUndefined()
  expect(less.constellation?.parties).toHaveLength(2000)
})

test('EXCHANGE-51 the preview says of a file of ours too that it is too large to be made', () => {
  const parties = Array.from({ length: 2000 }, (_, at) => aParty({ id: anId(at), note: 'a'.repeat(3000) }))
  const preview = shown('c.json', toJson({ name: 'Ours', constellation: aConstellation({ parties }) }))
  expect(preview.fault).toEqual({ problem: 'too-large-to-share', at: '' })
  expect(preview.constellation).toBeUndefined()
})

test('EXCHANGE-51 as many parties and relationships as the page promises can be made where their texts are short', () => {
  const { parties: most, relationships: mostTies } = constellationLimits
  const parties = Array.from({ length: most }, (_, at) =>
    aParty({ id: anId(at), name: `Team ${at}`, position: [at * 10, at * 7] }),
  )
  const idOf = (at: number) => parties[at % most]?.id ?? ''
  const relationships = Array.from({ length: mostTies }, (_, at) =>
    aRelationship({ id: anId(at), from: idOf(at), to: idOf(at * 7 + 1), purpose: 'calls' }),
  ).filter(({ from, to }) => from !== to)
  const file = toJson({ name: 'Ours', constellation: aConstellation({ parties, relationships }) })
  expect(file.length).toBeLessThan(importBytes)
  expect(shown('c.json', file)).toMatchObject({
    fault: undefined,
    constellation: { parties: { length: most } },
  })
})

test('EXCHANGE-51 a size that the preview lets pass is never too large on the server, whatever chance adds to it', () => {
  const constellation = aConstellation({
    parties: Array.from({ length: 50 }, (_, at) => aParty({ id: anId(at) })),
  })
  const most = mostBytesOf(constellation)
  const sizes = Array.from({ length: 20 }, () => constellationAsUpdate(constellation).byteLength)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(most)
  expect(most - Math.min(...sizes)).toBeLessThan(most / 10)
})
