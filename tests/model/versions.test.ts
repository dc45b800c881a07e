import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Constellation } from '@/model/constellation/constellation'
import { emptyConstellation } from '@/model/constellation/constellation'
import { reportOutline } from '@/model/report/outline'
import { bringTo } from '@/model/shared-map/bring-to'
import { readConstellation } from '@/model/shared-map/read'
import { rootOf } from '@/model/shared-map/roots'
import { prepareRoots, tryUpdate } from '@/model/shared-map/validate-update'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { changePicture } from '@/model/versions/change-picture'
import { type Change, type Changes, compare, isNoChange } from '@/model/versions/compare'
import { onlyWhatStands } from '@/model/versions/only-what-stands'
import { retention, superfluous } from '@/model/versions/retention'
import { takesMuch } from '@/model/versions/takes-much'
import { countChanges, tellComparison } from '@/model/versions/tell'
import { isWanted, versionLabels, versionOrigins } from '@/model/versions/version'
import { reportWords } from '@/server/pdf/report-words'
import { aParty, aRelationship } from '../builders/a-constellation'
import { anyConstellation as anything } from '../builders/a-constellation-of-anything'
import { aReportInput } from '../builders/a-report'

/** Two states that have much in common: one of anything, and the same with parts of another in it. */
const twoStates = fc.tuple(anything, anything, fc.nat()).map(([one, other, seed]) => {
  const ids = new Map(
    other.parties.map(({ id }, at) => [id, one.parties[(at + seed) % one.parties.length]?.id ?? id]),
  )
  const parties = new Map(one.parties.slice(0, -1).map(party => [party.id, party]))
  for (const party of other.parties) {
    const id = ids.get(party.id) ?? party.id
    parties.set(id, { ...party, id })
  }
  const after: Constellation = {
    ...other,
    parties: [...parties.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    relationships: [
      ...one.relationships.slice(1),
      ...other.relationships.filter(({ id }) => !one.relationships.some(tie => tie.id === id)),
    ]
      .filter(({ from, to }) => parties.has(from) && parties.has(to))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
  return [one, after] as const
})

const docOf = (constellation: Constellation) => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, constellationAsUpdate(constellation))
  return doc
}

function applied<T extends { readonly id: string }>(
  list: readonly T[],
  { added, gone, changed }: Changes<T>,
) {
  const lost = new Set(gone.map(({ id }) => id))
  const other = new Map(changed.map((change: Change<T>) => [change.after.id, change]))
  return [...list.filter(({ id }) => !lost.has(id)), ...added]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(item => {
      const change = other.get(item.id)
      const fields = (change?.fields ?? []).map(name => [name, Reflect.get(change?.after ?? {}, name)])
      return { ...item, ...Object.fromEntries(fields) } as T
    })
}

test('VERSION-1 a constellation does not differ from itself', () => {
  fc.assert(fc.property(anything, map => isNoChange(compare(map, structuredClone(map)))))
})

test('VERSION-2 the other way round, what was added is gone and what changed changed back', () => {
  fc.assert(
    fc.property(twoStates, ([one, other]) => {
      const [there, back] = [compare(one, other), compare(other, one)]
      for (const list of Object.keys(there) as (keyof Constellation)[]) {
        expect(there[list].added).toEqual(back[list].gone)
        expect(there[list].gone).toEqual(back[list].added)
        const fields = ({ changed }: { changed: readonly Change<{ id: string }>[] }) =>
          changed.map(change => [change.after.id, change.fields.toSorted()])
        expect(fields(there[list])).toEqual(fields(back[list]))
      }
    }),
  )
})

test('VERSION-3 the differences applied to the one give the other', () => {
  fc.assert(
    fc.property(twoStates, ([one, other]) => {
      const difference = compare(one, other)
      const result = {
        parties: applied(one.parties, difference.parties),
        relationships: applied(one.relationships, difference.relationships),
        reflections: applied(one.reflections, difference.reflections),
        actions: applied(one.actions, difference.actions),
        leftFindings: applied(one.leftFindings, difference.leftFindings),
      }
      expect(isNoChange(compare(result, other))).toBe(true)
    }),
  )
})

test('VERSION-4 a field that is not there and one that says nothing are the same', () => {
  const party = aParty({ id: 'p' })
  const full = { ...party, within: '', isPinned: false, order: 0, waypoint: 'none' as const }
  const [one, other] = [
    { ...emptyConstellation, parties: [party] },
    { ...emptyConstellation, parties: [full] },
  ]
  expect(isNoChange(compare(one, other))).toBe(true)
})

test('VERSION-5 every difference but a small shift has its sentence, and the count agrees with them', () => {
  const words = reportWords('en')
  fc.assert(
    fc.property(twoStates, ([one, other]) => {
      const difference = compare(one, other)
      const told = tellComparison(difference, one, other, words)
      const count = countChanges(difference)
      for (const how of ['added', 'gone', 'changed', 'moved'] as const)
        expect(told.filter(statement => statement.how === how)).toHaveLength(count[how])
    }),
  )
})

test('VERSION-6 a change is told by what it was and what it is', () => {
  const [a, b] = [
    aParty({ id: 'a', name: 'Helpline', size: 'one' }),
    aParty({ id: 'b', name: 'Refuge', position: [300, 0] }),
  ]
  const tie = aRelationship({ id: 't', from: 'a', to: 'b', state: 'holding' })
  const before = { ...emptyConstellation, parties: [a, b], relationships: [tie] }
  const after = {
    ...emptyConstellation,
    parties: [
      { ...a, size: 'many' as const },
      { ...b, position: [900, 0] as [number, number] },
      aParty({ id: 'c', name: 'Police' }),
    ],
    relationships: [{ ...tie, state: 'strained' as const }],
  }
  const told = tellComparison(compare(before, after), before, after, reportWords('en'))
  expect(told.map(({ text, details }) => [text, ...details])).toEqual([
    ['Police is new.'],
    ['Helpline changed.', 'how many: one before, now many'],
    ['Refuge moved to another place.'],
    ['The relationship between Helpline and Refuge changed.', 'state: Holding before, now Strained'],
  ])
})

test('VERSION-7 the picture of a change holds what stands, what is gone and where things stood', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id, at) => aParty({ id, position: [at * 300, 0] })) as [
    ReturnType<typeof aParty>,
    ReturnType<typeof aParty>,
    ReturnType<typeof aParty>,
  ]
  const before = { ...emptyConstellation, parties: [a, b] }
  const after = { ...emptyConstellation, parties: [{ ...a, position: [0, 400] as [number, number] }, c] }
  const picture = changePicture(before, after, { width: 600, height: 400 })
  expect(picture.parties.map(({ id, mark }) => [id, mark])).toEqual([
    ['a', undefined],
    ['c', 'added'],
    ['b', 'gone'],
    ['was a', 'former'],
  ])
  expect(picture.traces).toHaveLength(1)
})

test('VERSION-10 brought to a version, a document reads as that version, by an update that is sound (S-44)', () => {
  fc.assert(
    fc.property(twoStates, ([one, other]) => {
      const [doc, scratch] = [new Y.Doc(), docOf(one)]
      const updates: Uint8Array[] = []
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(scratch))
      doc.on('update', update => updates.push(update))
      bringTo(doc, other)
      expect(readConstellation(doc)).toEqual({ constellation: other, setAside: [] })
      expect(updates.length).toBeLessThan(2)
      prepareRoots(scratch)
      for (const update of updates) expect(tryUpdate(scratch, update).fault).toBeUndefined()
    }),
  )
})

test('VERSION-11 what a reading leaves out does not come back with what is restored', () => {
  const [a, b] = [aParty({ id: 'a' }), aParty({ id: 'b' })]
  const both = { ...emptyConstellation, parties: [a, b] }
  const doc = docOf({ ...both, relationships: [aRelationship({ id: 'hidden', from: 'a', to: 'b' })] })
  rootOf(doc, 'parties').delete('b')
  expect(readConstellation(doc).constellation.relationships).toEqual([])
  bringTo(doc, both)
  expect(readConstellation(doc).constellation).toEqual(both)
})

test('VERSION-20 an update that takes much away is known by how many items it removes or puts anew (S-45)', () => {
  const parties = ['a', 'b', 'c', 'd'].map(id => aParty({ id }))
  const doc = docOf({ ...emptyConstellation, parties })
  prepareRoots(doc)
  const copy = docOf(emptyConstellation)
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const updates: Uint8Array[] = []
  copy.on('update', update => updates.push(update))
  copy.transact(() => {
    rootOf(copy, 'parties').delete('a')
    rootOf(copy, 'parties').delete('b')
    const { id, ...rest } = aParty({ id: 'c' })
    rootOf(copy, 'parties').set(id, new Y.Map<unknown>(Object.entries(rest)))
    rootOf(copy, 'parties').set('new', new Y.Map<unknown>(Object.entries(rest)))
  })
  expect(updates.map(update => tryUpdate(doc, update))).toEqual([{ isNew: true, removed: 3 }])
})

test('VERSION-20 several at once, or a quarter of all, is much; one thing is not', () => {
  expect([takesMuch(5, 1000), takesMuch(2, 8), takesMuch(2, 9), takesMuch(4, 1000), takesMuch(1, 1)]).toEqual(
    [true, true, false, false, false],
  )
})

const day = 86_400_000
const anyVersions = fc.array(
  fc.record({
    id: fc.uuid(),
    name: fc.constantFrom('', '', '', 'Named'),
    label: fc.constantFrom('none', 'none', ...versionLabels),
    origin: fc.constantFrom(...versionOrigins),
    madeAt: fc.integer({ min: 0, max: 500 * day }),
  }),
  { maxLength: 300 },
)

test('VERSION-22 what people kept, named or labelled always stays', () => {
  fc.assert(
    fc.property(anyVersions, versions => {
      const gone = new Set(superfluous(versions, 500 * day))
      expect(versions.filter(isWanted).some(({ id }) => gone.has(id))).toBe(false)
    }),
  )
})

test('VERSION-23 of the others the last days stay, then one a week, and never more than a bounded number', () => {
  fc.assert(
    fc.property(anyVersions, versions => {
      const now = 500 * day
      const gone = new Set(superfluous(versions, now))
      const left = versions.filter(version => !isWanted(version) && !gone.has(version.id))
      expect(left.length).toBeLessThanOrEqual((retention.days + 1) * retention.aDay + retention.weeks + 1)
      expect(superfluous(left, now)).toEqual([])
      const last = versions.filter(version => !isWanted(version)).toSorted((a, b) => b.madeAt - a.madeAt)[0]
      if (last && last.madeAt > now - 7 * day)
        expect(left.some(({ madeAt }) => madeAt === last.madeAt)).toBe(true)
    }),
  )
})

test('VERSION-23 a flood of versions in one day does not drive out the first of that day', () => {
  const flood = Array.from({ length: 500 }, (_, at) => ({
    id: `v${at}`,
    name: '',
    label: 'none' as const,
    origin: 'before-delete' as const,
    madeAt: 10 * day + at,
  }))
  const gone = new Set(superfluous(flood, 10 * day + 600))
  expect(gone.has('v0')).toBe(false)
  expect(gone.has('v499')).toBe(false)
  expect(gone.size).toBe(480)
})

test('VERSION-30 a version cleaned of what was deleted holds nothing that does not stand, and no word that is not of today (S-32)', () => {
  fc.assert(
    fc.property(twoStates, ([earlier, present]) => {
      const clean = onlyWhatStands(earlier, present)
      const { added, changed } = compare(present, clean).parties
      expect(added).toEqual([])
      expect(changed.flatMap(({ fields }) => fields.filter(name => ['name', 'note'].includes(name)))).toEqual(
        [],
      )
      for (const list of ['relationships', 'reflections', 'actions', 'leftFindings'] as const) {
        const difference = compare(present, clean)[list]
        expect(difference.added).toEqual([])
        const texts = ['purpose', 'note', 'text', 'owner', 'reason']
        expect(
          difference.changed.flatMap(({ fields }) => fields.filter(name => texts.includes(name))),
        ).toEqual([])
      }
    }),
  )
})

test('VERSION-43 a report set against a version has a part on what changed, and one of a version says so on its cover', () => {
  const words = reportWords('en')
  const earlier = {
    title: 'Before the merger',
    madeAt: Date.UTC(2026, 8, 1),
    constellation: emptyConstellation,
  }
  const plain = reportOutline(aReportInput(), words)
  const compared = reportOutline(aReportInput({ comparedWith: earlier }), words)
  const ofVersion = reportOutline(aReportInput({ asOf: earlier }), words)
  expect(plain.sections.map(({ id }) => id)).not.toContain('changes')
  const changes = compared.sections.find(({ id }) => id === 'changes')
  expect(changes?.blocks.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['paragraph', 'figure', 'heading', 'list']),
  )
  expect(JSON.stringify(changes)).toContain('Before the merger')
  expect(ofVersion.cover.lines[0]).toBe('The map is the version “Before the merger” of 1 September 2026')
  expect(plain.cover.lines.join()).not.toContain('version')
})
