import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { retarget } from '@/model/exchange/mapping'
import { type PreviewChoices, previewOf } from '@/model/exchange/preview'
import { readFiles } from '@/model/exchange/read-files'
import { toJson } from '@/model/exchange/write-json'
import { aConstellation, aParty } from '@/tests/builders/a-constellation'
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
