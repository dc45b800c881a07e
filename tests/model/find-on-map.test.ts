import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterCounts } from '@/model/shown-map/filter-counts'
import { type Findable, search, searchIndex } from '@/model/shown-map/search'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'

const party = (id: string, title: string, ...more: string[]): Findable => ({
  subject: { kind: 'party', id },
  title,
  more,
})
const relationship = (id: string, title: string, ...more: string[]): Findable => ({
  subject: { kind: 'relationship', id },
  title,
  more,
})

const index = searchIndex([
  relationship('r1', 'Survivors and Helpline', 'to be heard at night'),
  party('p1', 'Night helpline', 'Team'),
  party('p2', 'Helpline', 'Team'),
  party('p3', 'Helpline volunteers', 'Team member'),
  party('p4', 'Refuge', 'Team', 'Has a helpline of its own'),
  party('p5', 'Tŷ Gŵyr', 'Organisation'),
  party('p6', 'Telehelpline', 'Partner'),
])
const found = (asked: string) => search(index, asked).map(({ id }) => id)

test('SEEK-1 every word must be there, in any order; accents and capitals do not matter', () => {
  expect(found('helpline night')).toEqual(['p1', 'r1'])
  expect(found('TY GWYR')).toEqual(['p5'])
  expect(found('organisation tŷ')).toEqual(['p5'])
  expect(found('helpline day')).toEqual([])
})

test('SEEK-1 what is found has every word, and nothing that has them is missed', () => {
  const words = fc.array(fc.constantFrom('Night', 'line', 'tŷ', 'Team', 'help', 'x'), { maxLength: 4 })
  const property = fc.property(fc.array(words, { maxLength: 12 }), words, (all, asked) => {
    const items = all.map((parts, place) => party(String(place), parts.join(' ')))
    const hits = items.filter(({ title }) => asked.every(word => title.includes(word)))
    const expected = asked.length === 0 ? [] : hits.map(({ subject }) => subject.id).sort()
    expect(
      search(searchIndex(items), asked.join(' '))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected)
  })
  fc.assert(property)
})

test('SEEK-2 the whole name comes first, then its beginning, a word’s beginning, within it, then elsewhere', () => {
  expect(found('helpline')).toEqual(['p2', 'p3', 'p1', 'r1', 'p6', 'p4'])
})

test('SEEK-3 nothing asked for finds nothing', () => {
  expect([found(''), found('  ')]).toEqual([[], []])
})

test('SEEK-4 the counts beside a filter are of the whole constellation', () => {
  const map = aConstellation({
    parties: [aParty({ id: 'p1' }), aParty({ id: 'p2', kind: 'partner', size: 'one' })],
    relationships: [
      aRelationship({ id: 'r1', channels: ['phone', 'text'] }),
      aRelationship({ id: 'r2', state: 'new' }),
    ],
  })
  const counts = filterCounts(map, subject =>
    'id' in subject && subject.id === 'r1' ? 'partly' : 'not-checked',
  )
  expect(counts.kinds).toEqual(
    new Map([
      ['team', 1],
      ['partner', 1],
    ]),
  )
  expect(counts.sizes).toEqual(
    new Map([
      ['some', 1],
      ['one', 1],
    ]),
  )
  expect(counts.states).toEqual(
    new Map([
      ['holding', 1],
      ['new', 1],
    ]),
  )
  expect(counts.channels).toEqual(
    new Map([
      ['phone', 2],
      ['text', 1],
    ]),
  )
  expect(counts.safety).toEqual(
    new Map([
      ['partly', 1],
      ['not-checked', 1],
    ]),
  )
})
