import fc from 'fast-check'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { channels } from '@/model/constellation/channel'
import { channelOutline } from '@/model/constellation/channel-outline'
import { neutralCell, plainCell } from '@/model/exchange/csv-cell'
import { fileFormats } from '@/model/exchange/export-format'
import { retarget, suggestMapping } from '@/model/exchange/mapping'
import { readFiles } from '@/model/exchange/read-files'
import { takeOver } from '@/model/exchange/take-over'
import { understand } from '@/model/exchange/understand'
import { toCsv, toCsvZip } from '@/model/exchange/write-csv'
import { writeFile } from '@/model/exchange/write-file'
import { toGexf } from '@/model/exchange/write-gexf'
import { toGraphml } from '@/model/exchange/write-graphml'
import { toSvg } from '@/model/exchange/write-svg'
import { judgeSubject } from '@/model/health/judge-subject'
import { aConstellation, aParty, aRelationship } from '@/tests/builders/a-constellation'
import { anyConstellation } from '@/tests/builders/a-constellation-of-anything'
import { aResponse } from '@/tests/builders/a-response'
import { answersToAll } from '@/tests/builders/an-answer'
import { anEdition } from '@/tests/builders/an-edition'
import { anId } from '@/tests/builders/some-ids'

const evil = fc
  .tuple(fc.constantFrom('', "'", "''"), fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string())
  .map(parts => parts.join(''))

test('EXCHANGE-23 no text is left to begin like a formula, and every text comes back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), evil), text => {
      expect(neutralCell(text)).not.toMatch(/^[=+\-@\t\r]/)
      expect(plainCell(neutralCell(text))).toBe(text)
    }),
  )
})

test('EXCHANGE-23 in the tables themselves only numbers begin with a minus', () => {
  const hostile = '=HYPERLINK("http://x","y")'
  const tables = toCsv(
    aConstellation({
      parties: [
        aParty({ name: hostile, note: '@SUM(1)', position: [-5, 2] }),
        aParty({ id: 'p2', name: '-1+1' }),
      ],
      relationships: [aRelationship({ purpose: '+44', note: '\tx' })],
    }),
  )
  for (const text of Object.values(tables))
    for (const cell of Papa.parse<string[]>(text).data.flat())
      if (!/^-\d+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
})

function wellFormed(xml: string): readonly { name: string; attributes: Record<string, string> }[] {
  const parser = new SaxesParser({})
  const tags: { name: string; attributes: Record<string, string> }[] = []
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }))
  parser.write(xml).close()
  return tags
}

const dirty = fc.string({ unit: 'binary', maxLength: 40 })

test('EXCHANGE-24 XML is well-formed, whatever the texts hold', () => {
  fc.assert(
    fc.property(dirty, dirty, (name, note) => {
      const constellation = aConstellation({
        parties: [aParty({ name, note }), aParty({ id: 'p2' })],
        relationships: [aRelationship({ purpose: note })],
      })
      wellFormed(toGraphml({ name, constellation }))
      wellFormed(toGexf({ name, constellation }))
      wellFormed(toSvg(constellation, { title: note, nameOf: party => party.name, fontFaces: '' }))
    }),
  )
})

test('EXCHANGE-25 a picture holds no script and points nowhere, whatever its texts say', () => {
  const hostile = '"><script>alert(1)</script><image href="http://x/y.png"/>'
  const constellation = aConstellation({ parties: [aParty({ name: hostile })] })
  const svg = toSvg(constellation, { title: hostile, nameOf: party => party.name, fontFaces: '' })
  const tags = wellFormed(svg)
  expect(new Set(tags.map(({ name }) => name))).toEqual(
    new Set(['svg', 'title', 'style', 'rect', 'g', 'path', 'text', 'tspan']),
  )
  expect(tags.flatMap(({ attributes }) => Object.keys(attributes)).join()).not.toMatch(/href|\bon\w+|src/)
})

test('EXCHANGE-26 names of files are neutral, and a zip does not say when it was made', () => {
  for (const { fileName } of Object.values(fileFormats))
    expect(fileName).toMatch(/^constellation(-csv|-kumu)?\.\w+$/)
  const zip = toCsvZip(aConstellation({ parties: [aParty()] }))
  expect(Object.keys(unzipSync(zip))).toEqual(['parties.csv', 'relationships.csv'])
  expect(new DataView(zip.buffer).getUint16(12, true)).toBe((1 << 5) | 2)
})

test('EXCHANGE-38 any damage to any file gives a whole constellation or one fault, never a throw', () => {
  const damage = fc.record({
    at: fc.nat({ max: 3000 }),
    cut: fc.nat({ max: 40 }),
    put: fc.uint8Array({ maxLength: 6 }),
  })
  const format = fc.constantFrom('csv', 'graphml', 'gexf', 'kumu', 'json')
  fc.assert(
    fc.property(anyConstellation, format, damage, (constellation, format, { at, cut, put }) => {
      const whole = writeFile(format, { name: 'x', constellation })
      const bytes = new Uint8Array([...whole.slice(0, at), ...put, ...whole.slice(at + cut)])
      const read = understand([{ name: fileFormats[format].fileName, bytes }], anId)
      if ('fault' in read) expect(read.fault.problem).toMatch(/^[a-z-]+$/)
      else expect(new Set(read.ok.constellation.parties.map(({ id }) => id)).size).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 400 },
  )
})

test('EXCHANGE-38 any mapping of any table gives a whole constellation or one fault', () => {
  const text = 'id,name,kind,x,y\n1,A,team,5,5\n2,B,odd,6,\n'
  const brought = readFiles([{ name: 'x.csv', bytes: new TextEncoder().encode(text) }])
  expect(brought).toMatchObject({ ok: { kind: 'sheets' } })
  const found = {
    format: 'csv' as const,
    name: '',
    isOurs: false,
    unread: [],
    parties: { columns: ['a', 'b', 'c'], rows: [{ at: 'row 1', cells: ['1', 'x', '-'] }] },
    relationships: { columns: ['a', 'b'], rows: [{ at: 'row 1', cells: ['1', 'x'] }] },
  }
  const target = fc.constantFrom('id', 'name', 'kind', 'x', 'y', 'note', 'within', 'add-to-note', 'leave-out')
  const end = fc.constantFrom('from', 'to', 'fromName', 'direction', 'purpose', 'leave-out')
  fc.assert(
    fc.property(
      fc.tuple(target, target, target),
      fc.tuple(end, end),
      fc.constantFrom('as-they-stand', 'fitted', 'anew'),
      (parties, relationships, placing) => {
        const mapping = { ...suggestMapping(found), parties, relationships, placing } as const
        const taken = takeOver(found, mapping as ReturnType<typeof suggestMapping>, anId)
        if ('ok' in taken) expect(taken.ok.constellation.parties.length).toBeGreaterThan(0)
        else expect(taken.fault.problem).toMatch(/^[a-z-]+$/)
      },
    ),
  )
})

test('EXCHANGE-33 a field belongs to one column: whoever takes it leaves the other without', () => {
  expect(retarget(['name', 'note', 'add-to-note'], 1, 'name')).toEqual(['leave-out', 'name', 'add-to-note'])
  expect(retarget(['add-to-note', 'note'], 1, 'add-to-note')).toEqual(['add-to-note', 'add-to-note'])
})

test('EXCHANGE-27 a picture of what is seen has what stands back faint and what was checked with its ring', () => {
  const map = aConstellation({
    parties: [aParty({ id: 'p1' }), aParty({ id: 'p2', position: [400, 0] })],
    relationships: [aRelationship({ channels: [] })],
  })
  const plain = { title: 'x', nameOf: () => 'y', fontFaces: '' }
  const groups = (svg: string) => wellFormed(svg).filter(({ name }) => name === 'g')
  const edition = anEdition()
  const checked = judgeSubject(edition, 'relationship:r1', [
    aResponse({ subject: 'relationship:r1', answers: answersToAll(edition, 'in-place') }),
  ])
  const faint = groups(toSvg(map, { ...plain, lit: new Set(['p1']) })).map(
    ({ attributes }) => attributes.opacity,
  )
  expect(faint).toEqual(['0.28', undefined, '0.28'])
  expect(groups(toSvg(map, { ...plain, health: { 'relationship:r1': checked } }))).toHaveLength(
    groups(toSvg(map, plain)).length + 1,
  )
})

test.each(channels)(
  'EXCHANGE-44 a saved picture shows %s by its icon where a line has room for it',
  channel => {
    const map = (x: number) =>
      aConstellation({
        parties: [aParty({ id: 'p1' }), aParty({ id: 'p2', position: [x, 0] })],
        relationships: [aRelationship({ channels: ['phone', channel] })],
      })
    const options = { title: 'x', nameOf: () => 'y', fontFaces: '' }
    const drawn = (x: number) => wellFormed(toSvg(map(x), options)).map(({ attributes }) => attributes.d)
    expect(drawn(500)).toEqual(expect.arrayContaining([channelOutline.phone, channelOutline[channel]]))
    expect(drawn(140)).not.toContain(channelOutline[channel])
  },
)

test.each([
  [500, 0],
  [350, 350],
  [0, 500],
  [-350, 350],
  [-120, -480],
])('EXCHANGE-44 the row of icons stands beside the ring, whichever way its line runs (%i, %i)', (x, y) => {
  const map = aConstellation({
    parties: [aParty({ id: 'p1' }), aParty({ id: 'p2', position: [x, y] })],
    relationships: [aRelationship({ channels: [...channels.slice(0, 4)] })],
  })
  const svg = toSvg(map, { title: 'x', nameOf: () => 'y', fontFaces: '' })
  const field = wellFormed(svg).find(
    ({ name, attributes }) => name === 'rect' && attributes.opacity === '0.88',
  )
  const [left = 0, top = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map(at =>
    Number(field?.attributes[at]),
  )
  const ring = { left: x / 2 - 17, top: y / 2 - 11, right: x / 2 + 17, bottom: y / 2 + 11 }
  expect(width).toBeGreaterThan(80)
  expect(left < ring.right && ring.left < left + width && top < ring.bottom && ring.top < top + height).toBe(
    false,
  )
})
