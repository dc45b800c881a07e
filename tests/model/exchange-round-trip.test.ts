import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Constellation, emptyConstellation } from '@/model/constellation/constellation'
import { fileFormats, type Loss, returningFormats } from '@/model/exchange/export-format'
import { constellationSchema } from '@/model/exchange/json-schema'
import { understand } from '@/model/exchange/understand'
import { writeFile } from '@/model/exchange/write-file'
import { toJson } from '@/model/exchange/write-json'
import { aConstellation, aParty } from '@/tests/builders/a-constellation'
import { anyConstellation } from '@/tests/builders/a-constellation-of-anything'
import { anId } from '@/tests/builders/some-ids'

/** With ids as the program makes them, and parties within those that are there. */
function settled(map: Constellation): Constellation {
  const ids = map.parties.map(({ id }) => id)
  const long = (id: string) => id.padEnd(22, '0')
  return {
    ...map,
    parties: map.parties.map(({ within, ...party }, index) => {
      const holder = within === undefined ? undefined : ids[within.length % ids.length]
      const isOther = holder !== undefined && holder !== ids[index]
      return { ...party, id: long(party.id), ...(isOther ? { within: long(holder) } : {}) }
    }),
    relationships: map.relationships.map(tie => ({
      ...tie,
      id: long(tie.id),
      from: long(tie.from),
      to: long(tie.to),
    })),
  }
}

const settledConstellation = anyConstellation
  .filter(({ parties }) => parties.length > 0)
  .map(settled)
  .filter(({ parties }) => new Set(parties.map(({ id }) => id)).size === parties.length)
  .filter(({ relationships }) => new Set(relationships.map(({ id }) => id)).size === relationships.length)

interface Named {
  readonly name: string
  readonly constellation: Constellation
}

const lose: Readonly<Partial<Record<Loss, (named: Named) => Named>>> = {
  name: named => ({ ...named, name: '' }),
  reflections: named => ({ ...named, constellation: { ...named.constellation, reflections: [] } }),
  actions: named => ({ ...named, constellation: { ...named.constellation, actions: [] } }),
  leftFindings: named => ({ ...named, constellation: { ...named.constellation, leftFindings: [] } }),
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
const inOrder = (map: Constellation): Constellation => ({
  ...map,
  parties: map.parties.toSorted(byId),
  relationships: map.relationships.toSorted(byId),
})

function broughtBack(format: (typeof returningFormats)[number], named: Named) {
  const bytes = writeFile(format, named)
  return understand([{ name: fileFormats[format].fileName, bytes }], anId)
}

test.each(returningFormats)(
  'EXCHANGE-20 what leaves as %s comes back the same, but for what the format is said to lose',
  format => {
    fc.assert(
      fc.property(settledConstellation, constellation => {
        const named = { name: 'Harbour & “Lights”', constellation: inOrder(constellation) }
        const kept = fileFormats[format].loses.reduce<Named>(
          (left, loss) => lose[loss]?.(left) ?? left,
          named,
        )
        const back = broughtBack(format, named)
        if ('fault' in back) throw new Error(JSON.stringify(back.fault))
        expect({ name: back.ok.name, constellation: back.ok.constellation }).toEqual(kept)
        expect(back.ok.taken?.notTaken ?? []).toEqual([])
        expect(back.ok.unread).toEqual([])
      }),
      { numRuns: 60 },
    )
  },
)

const full: Named = {
  name: 'Ours',
  constellation: aConstellation({
    parties: [aParty({ id: anId(1) })],
    reflections: [{ id: anId(2), about: 'constellation', prompt: '', text: 'So', at: 1 }],
    actions: [
      { id: anId(3), about: 'constellation', text: 'Do', owner: '', due: '', status: 'to-do', at: 1 },
    ],
    leftFindings: [{ id: 'no-tie:party:x', reason: 'Known', at: 1 }],
  }),
}

test.each(returningFormats)('EXCHANGE-21 everything that %s is said to lose is lost', format => {
  const back = broughtBack(format, full)
  if ('fault' in back) throw new Error(back.fault.problem)
  const lost = (Object.keys(lose) as Loss[]).filter(loss => {
    const only = loss === 'name' ? back.ok.name : back.ok.constellation[loss as 'actions']
    return only.length === 0
  })
  expect(lost.toSorted()).toEqual([...fileFormats[format].loses].toSorted())
})

test.each(returningFormats)('EXCHANGE-2 the same constellation gives the same bytes of %s', format => {
  expect(writeFile(format, full)).toEqual(writeFile(format, structuredClone(full)))
})

test('EXCHANGE-22 every JSON we write is valid by the schema we publish', () => {
  const validate = new Ajv({ strict: false }).compile(constellationSchema())
  fc.assert(
    fc.property(anyConstellation, constellation => {
      validate(JSON.parse(toJson({ name: 'x', constellation })))
      expect(validate.errors ?? []).toEqual([])
    }),
  )
})

test('EXCHANGE-22 the schema refuses what the program refuses: an unknown field, a kind nobody knows, a missing list', () => {
  const validate = new Ajv({ strict: false }).compile(constellationSchema())
  const file = JSON.parse(toJson({ name: 'x', constellation: aConstellation({ parties: [aParty()] }) }))
  const party = file.constellation.parties[0]
  const withParty = (change: object) => ({
    ...file,
    constellation: { ...file.constellation, parties: [{ ...party, ...change }] },
  })
  expect(validate(file)).toBe(true)
  expect(validate(withParty({ age: 3 }))).toBe(false)
  expect(validate(withParty({ kind: 'dragon' }))).toBe(false)
  expect(validate({ ...file, constellation: { ...emptyConstellation, parties: undefined } })).toBe(false)
})
