import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Constellation } from '@/model/constellation/constellation'
import type { Party } from '@/model/constellation/party'
import { anyConstellation } from '../builders/a-constellation-of-anything'
import { normalForm } from '../builders/normal-form'

const wellNamed = anyConstellation.map(map => ({
  ...map,
  parties: map.parties.map((party, place) => ({ ...party, name: `${place} ${party.name}` })),
}))

/** The same map made elsewhere: other ids in the same sequence, other places, the orders stretched. */
function madeElsewhere({ parties, relationships, ...rest }: Constellation, stretch: number): Constellation {
  const other = (id: string) => `n${id}`
  return {
    ...rest,
    parties: parties.map(party => ({
      ...party,
      id: other(party.id),
      position: [party.position[1], stretch] as Party['position'],
      ...(party.within === undefined ? {} : { within: other(party.within) }),
      ...(party.order === undefined ? {} : { order: party.order * stretch }),
    })),
    relationships: relationships.map(tie => ({
      ...tie,
      id: other(tie.id),
      from: other(tie.from),
      to: other(tie.to),
    })),
  }
}

test('TWENTY-2 ids, places on the map and the numbers of an order make no difference', () => {
  fc.assert(
    fc.property(wellNamed, fc.integer({ min: 1, max: 9 }), (map, stretch) => {
      expect(normalForm(madeElsewhere(map, stretch))).toEqual(normalForm(map))
    }),
  )
})

const changes: readonly [string, (party: Party) => Partial<Party>][] = [
  ['a name', () => ({ name: 'Another' })],
  ['a note', ({ note }) => ({ note: `${note}.` })],
  ['a size', ({ size }) => ({ size: size === 'one' ? 'many' : 'one' })],
  ['a kind', ({ kind }) => ({ kind: kind === 'team' ? 'other' : 'team' })],
  ['a pin', ({ isPinned = false }) => ({ isPinned: !isPinned })],
  ['a waypoint', ({ waypoint }) => ({ waypoint: waypoint === 'sought' ? 'none' : 'sought' })],
]
test.each(changes)('TWENTY-2 %s makes a difference', (_what, change) => {
  fc.assert(
    fc.property(wellNamed, map => {
      const [first, ...others] = map.parties
      fc.pre(first !== undefined)
      const changed = { ...map, parties: [{ ...first, ...change(first) } as Party, ...others] }
      expect(normalForm(changed)).not.toEqual(normalForm(map))
    }),
  )
})

test('TWENTY-2 a relationship more or fewer, or told the other way round, makes a difference', () => {
  fc.assert(
    fc.property(wellNamed, map => {
      const [first, ...others] = map.relationships
      fc.pre(first !== undefined)
      const turned = { ...first, from: first.to, to: first.from }
      expect(normalForm({ ...map, relationships: others })).not.toEqual(normalForm(map))
      expect(normalForm({ ...map, relationships: [turned, ...others] })).not.toEqual(normalForm(map))
    }),
  )
})
