import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import type { ExchangeFault } from '@/model/exchange/fault'
import { suggestMapping } from '@/model/exchange/mapping'
import { readGexf } from '@/model/exchange/read-gexf'
import { tablesInSheets } from '@/model/exchange/tables-in-sheets'
import { takeOver } from '@/model/exchange/take-over'
import { type Understood, understand } from '@/model/exchange/understand'
import { crossingsOf } from '@/model/layout/crossings'
import { footprintOf, standingAt } from '@/model/layout/footprint'
import { aWorkbook, aZipOf, workbookParts } from '@/tests/builders/a-workbook'
import { isOver } from '@/tests/builders/boxes'
import { anId } from '@/tests/builders/some-ids'

const bring = (name: string, content: string | Uint8Array) =>
  understand([{ name, bytes: typeof content === 'string' ? strToU8(content) : content }], anId)
const fixture = (name: string) => bring(name, readFileSync(`tests/model/fixtures/${name}`))

function whole(read: ReturnType<typeof bring>): Understood {
  if ('fault' in read) throw new Error(`${read.fault.problem} at ${read.fault.at}`)
  return read.ok
}

/** A constellation in words: who is there, and who is connected to whom, how. */
function told({ constellation: { parties, relationships } }: Understood) {
  const name = (id: string) => parties.find(party => party.id === id)?.name
  return {
    parties: parties.map(({ name, kind, note }) => [name, kind, note].filter(Boolean).join(' | ')),
    ties: relationships.map(tie =>
      [name(tie.from), tie.direction, name(tie.to), tie.channels.join(), tie.purpose]
        .filter(Boolean)
        .join(' | '),
    ),
  }
}
const left = ({ taken, unread }: Understood) => [
  ...(taken?.notTaken ?? []).map(({ what, column, count }) => `${what} ${column} ${count}`),
  ...unread.map(({ part, count }) => `${part} ${count}`),
]

test('EXCHANGE-30 GraphML of yEd: labels, groups, places, arrows and line labels', () => {
  const read = whole(fixture('yed.graphml'))
  expect(told(read)).toEqual({
    parties: [
      'Harbour service | other',
      'Helpline team | other | Open at night & at weekends',
      'Survivors | other',
    ],
    ties: ['Helpline team | mutual | Survivors | live chat', 'Survivors | forward | Harbour service'],
  })
  const [group, team, survivors] = read.constellation.parties
  expect(team?.within).toBe(group?.id)
  const [[x = 0, y = 0] = [], [u = 0, v = 0] = []] = [team?.position, survivors?.position]
  expect(v).toBe(y)
  expect(u - x).toBeGreaterThan(200)
  expect(left(read)).toEqual(['column colour 2', 'column border 1', 'column shape 3', 'column line 1'])
})

test('EXCHANGE-30 GraphML of Gephi: labels, presets, places; what only Gephi knows is listed', () => {
  const read = whole(fixture('gephi.graphml'))
  expect(told(read)).toEqual({
    parties: ['Refuge | other', 'Council | other'],
    ties: ['Refuge | none | Council | refers to'],
  })
  expect(left(read)).toEqual([
    'column size 2',
    'column r 1',
    'column g 1',
    'column b 1',
    'column Modularity Class 2',
    'column weight 1',
  ])
})

test('EXCHANGE-30 GraphML of NetworkX: keys d0, d1 …; a party to itself is left out with its place', () => {
  const read = whole(fixture('networkx.graphml'))
  expect(read.constellation.parties.map(({ kind }) => kind)).toEqual(['team', 'service-user'])
  expect(read.constellation.relationships).toMatchObject([{ direction: 'forward', channels: ['phone'] }])
  expect(left(read)).toEqual(['column budget 1', 'self-link  1'])
  expect(read.taken?.notTaken.at(-1)?.at).toMatch(/^line 17,/)
})

test('EXCHANGE-30 GraphML of Network Canvas: names, types and layout; who was interviewed stays behind', () => {
  const read = whole(fixture('network-canvas.graphml'))
  expect(told(read)).toEqual({
    parties: ['Key worker | other', 'Housing office | organisation'],
    ties: ['Key worker | none | Housing office | know each other'],
  })
  expect(read.taken?.unknownKinds).toEqual([{ word: 'Support worker', count: 1 }])
  expect(left(read)).toEqual([
    'column networkCanvasUUID 2',
    'column closeness 1',
    'column networkCanvasUUID 1',
    'column networkCanvasSourceUUID 1',
    'column networkCanvasTargetUUID 1',
    'graph-data 2',
  ])
})

test('EXCHANGE-30 GEXF of Gephi: presets, directions, and y turned about', () => {
  const read = whole(fixture('gephi.gexf'))
  expect(told(read)).toEqual({
    parties: ['Refuge | organisation', 'Volunteers | team-member'],
    ties: ['Refuge | forward | Volunteers | trains', 'Volunteers | none | Refuge'],
  })
  const [refuge, volunteers] = read.constellation.parties
  expect(refuge?.position[1]).toBeLessThan(volunteers?.position[1] ?? 0)
})

test('EXCHANGE-30 JSON as Kumu exports it: attributes, places of the first map; further maps are listed', () => {
  const read = whole(fixture('kumu.json'))
  expect(told(read)).toEqual({
    parties: ['Survivors | other | Everyone we serve', 'Helpline | team'],
    ties: ['Survivors | mutual | Helpline | finds support'],
  })
  expect(read.taken?.unknownKinds).toEqual([{ word: 'People', count: 1 }])
  expect(left(read)).toEqual(['column tags 1', 'column connection type 1', 'column strength 1', 'maps 1'])
})

test('EXCHANGE-31 a workbook of two sheets: parties and relationships by name', () => {
  const read = whole(
    bring(
      'our network.xlsx',
      aWorkbook({
        'Who is there': [
          ['Name', 'Type', 'How many', 'Since'],
          ['Survivors', 'Service user', 'many', 2019],
          ['Helpline', 'Team', 'some', ''],
        ],
        'Who is connected': [
          ['From', 'To', 'Channels', 'How it stands'],
          ['Survivors', 'Helpline', 'Live chat, phone', 'x'],
        ],
      }),
    ),
  )
  expect(told(read)).toEqual({
    parties: ['Survivors | service-user', 'Helpline | team'],
    ties: ['Survivors | none | Helpline | live-chat,phone'],
  })
  expect(read.constellation.relationships).toMatchObject([{ fromSize: 'many', toSize: 'some' }])
  expect(left(read)).toEqual(['column Since 1', 'column How it stands 1'])
})

test.each([
  ['commas and a heading', 'source,target\nSurvivors,Helpline\nHelpline,Police\n'],
  ['semicolons', 'Source;Target\nSurvivors;Helpline\nHelpline;Police\n'],
  ['tabs and no heading', 'Survivors\tHelpline\nHelpline\tPolice\n'],
])('EXCHANGE-31 an edge list with %s makes the parties it names', (_how, text) => {
  const read = whole(bring('edges.csv', text))
  expect(told(read)).toEqual({
    parties: ['Survivors | other', 'Helpline | other', 'Police | other'],
    ties: ['Survivors | none | Helpline', 'Helpline | none | Police'],
  })
})

test('EXCHANGE-31 two CSV files, brought together, are parties and relationships', () => {
  const files = {
    'people.csv': 'id,name,kind\n1,Survivors,service user\n2,Helpline,team\n',
    'links.csv': 'from,to,channels\n1,2,telephone\n',
  }
  const read = understand(
    Object.entries(files).map(([name, text]) => ({ name, bytes: strToU8(text) })),
    anId,
  )
  expect(told(whole(read)).ties).toEqual(['Survivors | none | Helpline | phone'])
})

test('EXCHANGE-32 ids of other programs are not kept, because they may be names', () => {
  const read = whole(bring('e.csv', 'id,name\nanna-smith,Key worker\n'))
  expect(JSON.stringify(read.constellation)).not.toContain('anna')
})

const mapped = (change: (mapping: ReturnType<typeof suggestMapping>) => object) => {
  const found = readGexf(readFileSync('tests/model/fixtures/gephi.gexf', 'utf8'))
  const mapping = suggestMapping(found)
  const taken = takeOver(found, { ...mapping, ...change(mapping) }, anId)
  if ('fault' in taken) throw new Error(taken.fault.problem)
  return taken.ok
}

test('EXCHANGE-33 a column can be changed to become something else, the note among it', () => {
  const { constellation, notTaken } = mapped(({ parties }) => ({
    parties: parties.map(target => (target === 'kind' ? 'add-to-note' : target)),
  }))
  expect(constellation.parties.map(({ kind, note }) => [kind, note])).toEqual([
    ['other', 'Category: agency'],
    ['other', 'Category: volunteer'],
  ])
  expect(notTaken.map(({ column }) => column)).not.toContain('Category')
})

test('EXCHANGE-33 an unknown kind becomes what it is said to stand for', () => {
  const read = bring('p.csv', 'name,kind\nA,Chieftain\n')
  expect(whole(read).constellation.parties[0]?.kind).toBe('other')
  const found = {
    ...readGexf(readFileSync('tests/model/fixtures/gephi.gexf', 'utf8')),
    parties: { columns: ['name', 'kind'], rows: [{ at: 'row 2', cells: ['A', 'Chieftain'] }] },
    relationships: { columns: [], rows: [] },
  }
  const mapping = { ...suggestMapping(found), kinds: [['chieftain', 'stakeholder']] as const }
  const taken = takeOver(found, mapping, anId)
  expect('ok' in taken && taken.ok.constellation.parties[0]?.kind).toBe('stakeholder')
})

test('EXCHANGE-34 labels that look like personal data are told (S-30)', () => {
  const read = whole(bring('p.csv', 'name\nSarah Jones\nHelpline team\nring 07700 900123\n'))
  expect(read.taken?.personal.map(({ looksLike }) => looksLike)).toEqual(['name', 'phone'])
})

test('EXCHANGE-35 texts that are too long are cut and listed; a holder that is nowhere is listed', () => {
  const read = whole(bring('p.csv', `name,part of\n${'long '.repeat(60)},Nobody\n`))
  expect(read.constellation.parties[0]?.name).toHaveLength(120)
  expect(left(read)).toEqual(['cut name 1', 'no-holder part of 1'])
})

test('EXCHANGE-36 texts in UTF-8, UTF-16 and Latin-1 are told apart', () => {
  const text = 'name,kind\nTŷ Gwyn,team\n'
  const le = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  const be = le.map((_, at) => le[at ^ 1] ?? 0)
  for (const bytes of [strToU8(text), strToU8(`\ufeff${text}`), le, be, le.subarray(2), be.subarray(2)])
    expect(whole(bring('p.csv', bytes)).constellation.parties[0]?.name).toBe('Tŷ Gwyn')
  const latin = new Uint8Array(Buffer.from('name\nCaf\u00e9\n', 'latin1'))
  expect(whole(bring('p.csv', latin)).constellation.parties[0]?.name).toBe('Café')
})

const refusedAs = (problem: ExchangeFault['problem'], at: RegExp | string) => ({
  fault: { problem, at: typeof at === 'string' ? at : expect.stringMatching(at) },
})
const graph = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}\n<graphml><graph edgedefault="directed">\n${inside}\n</graph></graphml>`

test.each([
  ['a picture', 'x.png', '\u0089PNG\r\n\u001a\n', 'unknown-encoding', ''],
  ['a text', 'x.md', '# Notes', 'unknown-format', ''],
  ['a web page', 'x.html', '<html></html>', 'unknown-format', ''],
  ['nothing', 'x.csv', '', 'nothing-in-it', ''],
  ['no party', 'x.graphml', graph(''), 'nothing-in-it', ''],
  ['truncated XML', 'x.graphml', graph('<node id="a"/>').slice(0, 80), 'not-xml', /^line 4/],
  ['truncated JSON', 'x.json', '{"elements": [', 'not-json', 'line 1, column 15'],
  ['JSON of something else', 'x.json', '{"nodes": []}', 'other-format', 'format'],
  ['an open quotation', 'x.csv', 'name\n"a\nb\n', 'not-csv', 'row 2'],
  ['a damaged zip', 'x.xlsx', 'PK\u0003\u0004 broken', 'not-zip', ''],
  ['a doctype', 'x.graphml', graph('<node id="a"/>', '<!DOCTYPE g>'), 'has-doctype', /^line 1/],
  ['an entity', 'x.graphml', graph('<node id="a">&x;</node>'), 'not-xml', /^line 3/],
  [
    'a prototype',
    'x.json',
    '{"elements":[{"__proto__":{"label":"a"}}]}',
    'forbidden-key',
    'elements[0].__proto__',
  ],
  ['a prototype as column', 'x.csv', 'name,__proto__\na,b\n', 'forbidden-key', 'row 1, column 2'],
  ['a twice-used id', 'x.graphml', graph('<node id="a"/>\n<node id="a"/>'), 'duplicate-id', /^line 4/],
  ['a missing id', 'x.graphml', graph('<node/>'), 'missing', /^line 3/],
  [
    'an end that is nowhere',
    'x.graphml',
    graph('<node id="a"/><edge source="a" target="b"/>'),
    'no-such-party',
    /^line 3, .*to$/,
  ],
  ['an empty end', 'x.csv', 'from,to\nA,\n', 'missing', 'row 2, to'],
  ['100,000 nodes', 'x.graphml', graph('<node id="a"/>'.repeat(100_000)), 'too-many', 'parties'],
  ['100,000 rows', 'x.csv', `from,to\n${'a,b\n'.repeat(100_000)}`, 'too-many', 'relationships'],
  [
    '100,000 elements',
    'x.json',
    `{"elements":[${'{"label":"a"},'.repeat(99_999)}{}]}`,
    'too-many',
    'parties',
  ],
  ['deep XML', 'x.graphml', graph('<a>'.repeat(100)), 'too-deep', /^line 3/],
  ['a thousand columns', 'x.csv', `name${',x'.repeat(1000)}\na\n`, 'too-many-columns', 'x'],
] as const)(
  'EXCHANGE-37 %s is refused in one sentence with the place (S-46)',
  (_what, name, content, problem, at) => {
    expect(bring(name, content)).toEqual(refusedAs(problem, at))
  },
)

test('EXCHANGE-37 laughs by the billion are refused at the DOCTYPE, before anything unfolds (S-46)', () => {
  const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
  const bomb = `<!DOCTYPE g [<!ENTITY l0 "lol">${entities.join('')}]>`
  expect(bring('x.graphml', graph('<node id="a">&l9;</node>', bomb))).toEqual(
    refusedAs('has-doctype', /^line 1/),
  )
})

test('EXCHANGE-37 a zip that would unpack to more than may be is refused before it is unpacked (S-46)', () => {
  const bomb = aWorkbook({ parties: [['name'], ['a'.repeat(45 * 1024 * 1024)]] })
  expect(bomb.length).toBeLessThan(200_000)
  expect(bring('x.xlsx', bomb)).toEqual(refusedAs('too-large', 'xl/sharedStrings.xml'))
})

test('EXCHANGE-37 more bytes than may be are refused unread (S-46)', () => {
  expect(bring('x.csv', new Uint8Array(11 * 1024 * 1024))).toEqual(refusedAs('too-large', ''))
})

test('EXCHANGE-43 where a file says no places, parties stand as a constellation with nobody over anybody, however many they are', () => {
  const lines = (count: number) =>
    ['From,To', ...Array.from({ length: count }, (_, at) => `Team ${at},Team ${(at * 7 + 1) % count}`)].join(
      '\n',
    )
  for (const count of [12, 60, 500, 1500]) {
    const { parties, relationships } = whole(bring('edges.csv', lines(count))).constellation
    const boxes = parties.map(({ name, position }) => standingAt(footprintOf(name), position))
    expect(boxes.some((box, at) => boxes.slice(at + 1).some(other => isOver(box, other)))).toBe(false)
    const places = new Map(parties.map(({ id, position }) => [id, position]))
    if (count === 12) expect(crossingsOf(relationships, places)).toBeLessThan(8)
  }
})

const gexf = (inside: string, meta = '', graph = '') =>
  `<gexf xmlns:viz="http://gexf.net/1.3/viz">${meta}<graph defaultedgetype="directed"${graph}>${inside}</graph></gexf>`

/** The same document as programs write it that give every namespace a prefix. */
const prefixed = (text: string, others: Readonly<Record<string, string>> = {}) =>
  text
    .replace(/<(\/?)(\w+)(?=[\s/>])/g, '<$1ns0:$2')
    .replace(/(<\/?)(\w+)(?=:)/g, (_whole, before, prefix) => `${before}${others[prefix] ?? prefix}`)
    .replace(/ xmlns:(\w+)=/g, (_whole, prefix) => ` xmlns:${others[prefix] ?? prefix}=`)
    .replace(' xmlns=', ' xmlns:ns0=')

test.each([
  ['gephi.gexf', { viz: 'ns1' }],
  ['gephi.graphml', {}],
  ['networkx.graphml', {}],
  ['network-canvas.graphml', {}],
  ['yed.graphml', { y: 'ns1', x: 'ns2' }],
] as const)('EXCHANGE-48 %s is read the same with a prefix before every element', (name, others) => {
  const text = readFileSync(`tests/model/fixtures/${name}`, 'utf8')
  const [plain, read] = [whole(bring(name, text)), whole(bring(name, prefixed(text, others)))]
  expect(prefixed(text, others)).toMatch(/<ns0:node /)
  expect(told(read)).toEqual(told(plain))
  expect(left(read)).toEqual(left(plain))
  expect(read.name).toBe(plain.name)
  expect(read.taken?.unknownKinds).toEqual(plain.taken?.unknownKinds)
})

test('EXCHANGE-48 in GEXF with prefixes, nodes that follow each other are not within each other', () => {
  const text = gexf('<nodes><node id="a" label="A"/><node id="b" label="B"/></nodes>')
  const { parties } = whole(bring('x.gexf', prefixed(text))).constellation
  expect(parties.map(({ name, within }) => [name, within])).toEqual([
    ['A', undefined],
    ['B', undefined],
  ])
})

/** What is left, with the names or examples of it. */
const leftWith = ({ taken, unread }: Understood) => [
  ...(taken?.notTaken ?? []).map(({ column, examples }) => [column, ...examples]),
  ...unread.map(({ part, count, examples }) => [part, count, ...examples]),
]
const oneParty = [['Name'], ['Helpline']]

test('EXCHANGE-49 sheets that became no table are listed by their names: a third one, a second list of parties', () => {
  const book = aWorkbook({
    People: oneParty,
    Agencies: [['Name'], ['Council']],
    Links: [
      ['From', 'To'],
      ['Helpline', 'helpline'],
    ],
    Costs: [
      ['2024', '2025'],
      ['3', '4'],
    ],
    Empty: [],
    'A heading alone': [['Name', 'Kind']],
  })
  const read = whole(bring('x.xlsx', book))
  expect(told(read).parties).toEqual(['Helpline | other'])
  expect(leftWith(read)).toEqual([
    ['', 'Helpline'],
    ['sheets', 2, 'Agencies', 'Costs'],
  ])
})

test('EXCHANGE-52 a sheet of a workbook that is no table is listed by its name', () => {
  const parts = workbookParts({ People: oneParty, 'A chart': oneParty })
  const { 'xl/worksheets/sheet2.xml': chart = '', ...others } = parts
  const rels = 'xl/_rels/workbook.xml.rels'
  const moved = (others[rels] ?? '').replace('worksheets/sheet2', 'chartsheets/sheet1')
  const book = aZipOf({ ...others, [rels]: moved, 'xl/chartsheets/sheet1.xml': chart })
  const read = whole(bring('x.xlsx', book))
  expect(told(read).parties).toEqual(['Helpline | other'])
  expect(leftWith(read)).toEqual([['charts', 1, 'A chart']])
})

test('EXCHANGE-52 cells whose formula failed, comments and pictures of a workbook are listed', () => {
  const parts = workbookParts({ People: [['Name'], ['Helpline'], ['Council']] })
  const sheet = 'xl/worksheets/sheet1.xml'
  const failed = '<row r="4"><c r="A4" t="e"><v>#REF!</v></c></row></sheetData>'
  const others = { 'xl/comments1.xml': 'x', 'xl/media/image1.png': 'x', 'xl/styles.xml': 'x' }
  const changed = (parts[sheet] ?? '').replace('</sheetData>', failed)
  const read = whole(bring('x.xlsx', aZipOf({ ...parts, [sheet]: changed, ...others })))
  expect(told(read).parties).toEqual(['Helpline | other', 'Council | other'])
  expect(leftWith(read)).toEqual([
    ['comments', 1],
    ['pictures', 1],
    ['failed-cells', 1, 'People'],
  ])
})

test('EXCHANGE-52 sheets without their workbook are refused, and not taken for a table', () => {
  const { 'xl/workbook.xml': _workbook, ...parts } = workbookParts({ People: oneParty })
  expect(bring('x.xlsx', aZipOf(parts))).toEqual(refusedAs('not-xlsx', ''))
})

test('EXCHANGE-52 whatever stands beside the tables in a zip is listed; folders and what computers put in are not', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\.(pdf|docx|png|svg)$/), { maxLength: 6 })
  fc.assert(
    fc.property(names, others => {
      const beside = Object.fromEntries(others.map(name => [`notes/${name}`, 'x']))
      const system = { '__MACOSX/._parties.csv': 'x', 'notes/.DS_Store': 'x', 'notes/': '' }
      const read = whole(bring('x.zip', aZipOf({ 'parties.csv': 'Name\nHelpline', ...system, ...beside })))
      const listed = Object.keys(beside)
      const expected = listed.length === 0 ? [] : [['files', listed.length, ...listed.slice(0, 3)]]
      expect(leftWith(read)).toEqual(expected)
    }),
  )
})

test('EXCHANGE-49 a sheet that is told to hold nothing, or what another holds already, is listed', () => {
  const sheets = ['People', 'Agencies'].map(name => ({ name, rows: oneParty }))
  const unread = (holds: 'parties' | 'nothing') =>
    tablesInSheets({ sheets, format: 'csv', unread: [] }, [
      { holds: 'parties', hasHeading: true },
      { holds, hasHeading: true },
    ]).unread
  const listed = [{ part: 'sheets', count: 1, examples: ['Agencies'] }]
  expect([unread('parties'), unread('nothing')]).toEqual([listed, listed])
})

test('EXCHANGE-49 what GraphML describes becomes the note of a party or relationship; of the graph it is listed', () => {
  const read = whole(
    bring(
      'x.graphml',
      graph(
        '<desc>Drawn in May</desc><node id="a"><desc>Open at night</desc></node><node id="b"/>' +
          '<edge source="a" target="b"><desc>Since the fire</desc></edge>',
      ),
    ),
  )
  const { parties, relationships } = read.constellation
  expect(parties[0]?.note).toBe('Open at night')
  expect(relationships[0]?.note).toBe('Since the fire')
  expect(leftWith(read)).toEqual([['graph-data', 1]])
})

test('EXCHANGE-49 what is said of a port goes with the port, and is said of no party', () => {
  const port = '<port name="p"><desc>North</desc><data key="k">x</data></port>'
  const read = whole(bring('x.graphml', graph(`<node id="a">${port}</node>`)))
  expect(read.constellation.parties[0]?.note).toBe('')
  expect(leftWith(read)).toEqual([['ports', 1]])
})

test('EXCHANGE-49 further labels, colours and bends of yEd are listed', () => {
  const drawing = (id: string, inside: string) => `<data key="${id}">${inside}</data>`
  const text = `<graphml xmlns:y="http://www.yworks.com/xml/graphml">
    <key for="node" id="n" yfiles.type="nodegraphics"/><key for="edge" id="e" yfiles.type="edgegraphics"/>
    <graph edgedefault="directed"><node id="a">${drawing(
      'n',
      `<y:ShapeNode><y:Geometry x="0" y="0"/><y:Fill color="#FFCC00"/><y:BorderStyle color="#000000" type="dashed"/>
       <y:NodeLabel>Helpline</y:NodeLabel><y:NodeLabel>at night</y:NodeLabel><y:NodeLabel> </y:NodeLabel><y:NodeLabel>by phone</y:NodeLabel></y:ShapeNode>`,
    )}</node><node id="b">${drawing('n', '<y:ShapeNode><y:NodeLabel>Police</y:NodeLabel></y:ShapeNode>')}</node>
    <edge source="a" target="b">${drawing(
      'e',
      `<y:PolyLineEdge><y:Path><y:Point x="1" y="2"/><y:Point x="3" y="4"/></y:Path>
       <y:LineStyle color="#FF0000" type="line"/><y:EdgeLabel>calls</y:EdgeLabel><y:EdgeLabel>weekly</y:EdgeLabel></y:PolyLineEdge>`,
    )}</edge></graph></graphml>`
  const read = whole(bring('x.graphml', text))
  expect(told(read)).toEqual({
    parties: ['Helpline | other', 'Police | other'],
    ties: ['Helpline | forward | Police | calls'],
  })
  expect(leftWith(read)).toEqual([
    ['colour', '#FFCC00'],
    ['border', 'dashed #000000'],
    ['further labels', 'at night\nby phone'],
    ['line', '#FF0000'],
    ['further labels', 'weekly'],
    ['bends', 2],
  ])
})

test('EXCHANGE-49 times and what GEXF says of itself are listed', () => {
  const meta =
    '<meta lastmodifieddate="2026-05-26"><title>T</title><creator>Gephi</creator><keywords/></meta>'
  const nodes =
    '<nodes><node id="a" start="2020"/><node id="b"><spells><spell start="1"/></spells></node></nodes>'
  const edges = '<edges><edge source="a" target="b" end="2021"/></edges>'
  const read = whole(bring('x.gexf', gexf(nodes + edges, meta, ' timeformat="date" start="2019"')))
  expect(read.name).toBe('T')
  expect(leftWith(read)).toEqual([
    ['graph-data', 2],
    ['times', 4],
  ])
})

test('EXCHANGE-49 the parent that older GEXF names holds the party; further ones are listed', () => {
  const parents = (...ids: readonly string[]) =>
    `<parents>${ids.map(id => `<parent for="${id}"/>`).join('')}</parents>`
  const nodes = `<node id="a"/><node id="b">${parents('a')}</node><node id="c" pid="a">${parents('a', 'b')}</node>`
  const read = whole(bring('x.gexf', gexf(`<nodes>${nodes}</nodes>`)))
  const [a, b, c] = read.constellation.parties
  expect([b?.within, c?.within]).toEqual([a?.id, a?.id])
  expect(leftWith(read)).toEqual([['further-holders', 1]])
})

test.each([
  [{ loops: [{ label: 'R1' }, { label: 'B1' }] }, [['loops', 2]]],
  [{ perspectives: [{}] }, [['maps', 1]]],
  [{ maps: [{}], perspectives: [{}] }, [['maps', 1]]],
  [{ maps: [{}] }, []],
  [{ maps: [{}, {}], perspectives: [{}, {}] }, [['maps', 3]]],
])(
  'EXCHANGE-49 what Kumu has besides elements, connections and a first map is listed: %j',
  (more, listed) => {
    const file = JSON.stringify({ elements: [{ label: 'Helpline' }], ...more })
    expect(leftWith(whole(bring('x.json', file)))).toEqual(listed)
  },
)

test('EXCHANGE-50 who would stand deeper within others than may be stands by itself, and is listed', () => {
  const rows = Array.from({ length: 300 }, (_, at) => `Team ${at},${at === 0 ? '' : `Team ${at - 1}`}`)
  const read = whole(bring('x.csv', ['name,part of', ...rows].join('\n')))
  const free = read.constellation.parties.filter(({ within }) => within === undefined)
  expect(free.map(({ name }) => name)).toEqual(['Team 0', 'Team 64', 'Team 128', 'Team 192', 'Team 256'])
  expect(read.taken?.notTaken).toMatchObject([{ what: 'deep-holder', count: 4, at: 'row 66' }])
})
