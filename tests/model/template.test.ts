import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyConstellation } from '../../model/constellation/constellation'
import { mapToKeep, readKeptMap, writeKeptMap } from '../../model/template/kept-map'
import { textsWithPersonalData } from '../../model/template/texts-with-personal-data'
import { idIn } from '../../model/template/written-map'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { anyConstellation } from '../builders/a-constellation-of-anything'

const notesOf = (map: { parties: readonly { note: string }[]; relationships: readonly { note: string }[] }) =>
  [...map.parties, ...map.relationships].map(({ note }) => note).join('')

test('TEMPLATE-20 what is kept is the parties and relationships, and nothing that was said, decided or left', () => {
  fc.assert(
    fc.property(anyConstellation, map => {
      const { parties, relationships } = map
      expect(mapToKeep(map, true)).toEqual({ ...emptyConstellation, parties, relationships })
      const bare = mapToKeep(map, false)
      expect(notesOf(bare)).toBe('')
      expect(bare.parties.map(party => ({ ...party, note: '' }))).toEqual(bare.parties)
      expect(bare.parties.map(({ id, name }) => id + name)).toEqual(parties.map(({ id, name }) => id + name))
      expect(bare.relationships).toHaveLength(relationships.length)
    }),
  )
})

test('TEMPLATE-21 what is kept comes back the same', () => {
  fc.assert(
    fc.property(anyConstellation, map => {
      const kept = mapToKeep(map, true)
      expect(readKeptMap(writeKeptMap(kept))).toEqual(kept)
    }),
  )
})

test('TEMPLATE-25 texts that may be about a person are named, each once', () => {
  const map = aConstellation({
    parties: [
      aParty({ id: 'p1', name: 'Sarah Jones' }),
      aParty({ id: 'p2', name: 'Helpline team', note: 'Ring 01632 960 001' }),
      aParty({ id: 'p3', name: 'Sarah Jones' }),
    ],
    relationships: [aRelationship({ purpose: 'To write to someone@example.org' })],
  })
  expect(textsWithPersonalData(map)).toEqual([
    'Sarah Jones',
    'Ring 01632 960 001',
    'To write to someone@example.org',
  ])
})

test('TEMPLATE-2 a key that content names and does not have is told', () => {
  expect(() => idIn(new Map(), 'nobody')).toThrow('There is no “nobody”.')
})
