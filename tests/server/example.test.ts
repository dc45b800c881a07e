import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { harbourLights } from '@/content/examples/harbour'
import { reflectionPrompts } from '@/content/guidance/reflection-prompts'
import { channels } from '@/model/constellation/channel'
import { partyKinds } from '@/model/constellation/party'
import { directions, relationshipStates } from '@/model/constellation/relationship'
import { everyElement } from '@/model/edition/every-element'
import { fromJson } from '@/model/exchange/constellation-json'
import { exchangeLimits } from '@/model/exchange/limits'
import { toJson } from '@/model/exchange/write-json'
import { checksOf } from '@/model/findings/checks'
import { findFindings } from '@/model/findings/find-findings'
import { openAndLeft } from '@/model/findings/open-and-left'
import { byPerspective } from '@/model/health/by-perspective'
import { compareRounds } from '@/model/health/compare-rounds'
import { judgeConstellation } from '@/model/health/judge-constellation'
import type { WrittenParty } from '@/model/template/template'
import { mapOnDisk } from '@/server/admin/map-on-disk'
import { constellationById } from '@/server/database/constellations'
import type { Database } from '@/server/database/database'
import { openDatabase } from '@/server/database/open'
import { responsesOf } from '@/server/database/responses'
import { roundsOf } from '@/server/database/rounds'
import { makeWorkspace } from '@/server/database/workspaces'
import { editionInUse } from '@/server/edition'
import { loadExample } from '@/server/example/load-example'

const now = Date.UTC(2031, 4, 20, 9)
const edition = editionInUse()
const elementIds = everyElement(edition).map(({ element }) => element.id)
const parties = Object.values(harbourLights.parties)
const ties = Object.values(harbourLights.relationships)
const responses = harbourLights.rounds.flatMap(round => round.responses)
const said = [...harbourLights.reflections, ...harbourLights.actions]

const folder = mkdtempSync(join(tmpdir(), 'example-'))
let database: Database

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: undefined, dataDir: folder })
  for (const id of ['w1', 'w2']) await makeWorkspace(database, { id, name: id, created_at: 0 })
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const load = (workspaceId = 'w1') => loadExample({ database, now: () => now }, workspaceId)

async function loadedRounds() {
  const id = await load()
  const [rounds, all] = [await roundsOf(database, id), await responsesOf(database, id)]
  const [baseline, followUp] = rounds.map(round => ({
    round,
    edition,
    responses: all.filter(({ roundId }) => roundId === round.id),
  }))
  if (!baseline || !followUp) throw new Error('Two rounds were expected.')
  return { baseline, followUp }
}

test('EXAMPLE-1 all seven kinds, many parties and relationships', () => {
  expect(new Set(parties.map(({ kind }) => kind))).toEqual(new Set(partyKinds))
  expect(parties.length).toBeGreaterThanOrEqual(12)
  expect(ties.length).toBeGreaterThanOrEqual(18)
})

test('EXAMPLE-2 every pair of sizes, state and direction, and many channels', () => {
  expect(new Set(ties.map(({ sizes }) => sizes.join('-'))).size).toBe(9)
  expect(new Set(ties.map(({ state }) => state))).toEqual(new Set(relationshipStates))
  expect(new Set(ties.map(({ direction }) => direction))).toEqual(new Set(directions))
  expect(new Set(ties.flatMap(tie => tie.channels)).size).toBe(channels.length)
})

test('EXAMPLE-3 every element, prompt, theme and subject it names is there', () => {
  const named = responses.flatMap(response => [
    ...Object.keys(response.but),
    ...Object.keys(response.comments ?? {}),
    ...(response.skipped ?? []),
  ])
  expect(named.filter(id => !elementIds.includes(id))).toEqual([])
  const prompts = new Set(['', ...reflectionPrompts.map(({ id }) => id)])
  expect(harbourLights.reflections.filter(({ prompt }) => !prompts.has(prompt))).toEqual([])
  const places = new Set([
    'constellation',
    ...Object.keys(harbourLights.parties).map(key => `party:${key}`),
    ...Object.keys(harbourLights.relationships).map(key => `relationship:${key}`),
    ...[edition.foundation, ...edition.themes].map(({ id }) => `theme:${id}`),
  ])
  expect([...responses, ...said].filter(({ about }) => !places.has(about))).toEqual([])
})

test('EXAMPLE-4 nothing in it looks like personal data', () => {
  const texts = [
    ...parties.flatMap(({ name, note = '' }) => [name, note]),
    ...ties.flatMap(({ purpose, note = '' }) => [purpose, note]),
    ...responses.flatMap(({ comments = {} }) => Object.values(comments)),
    ...harbourLights.reflections.map(({ text }) => text),
    ...harbourLights.actions.flatMap(({ text, owner }) => [text, owner]),
  ]
  const telling = /\d{3}|@|https?:|\b[A-Z]{1,2}\d{1,2}[A-Z]?\b|\b(Mr|Mrs|Ms|Miss|Dr|Sir)\b/
  expect(texts.filter(text => telling.test(text))).toEqual([])
  // The one proper name is the made-up charity's, and its made-up town's.
  const capitalised = parties.flatMap(({ name }) =>
    name
      .split(' ')
      .slice(1)
      .filter(word => /^[A-Z]/.test(word)),
  )
  expect(capitalised).toEqual(['Lights', 'Saltmere', 'Bay'])
  for (const { name } of parties) expect(name.length).toBeLessThanOrEqual(28)
})

function crosses(a: WrittenParty, b: WrittenParty, c: WrittenParty, d: WrittenParty): boolean {
  if (new Set([a, b, c, d]).size < 4) return false
  const side = (p: WrittenParty, q: WrittenParty, r: WrittenParty) =>
    Math.sign(
      (q.position[0] - p.position[0]) * (r.position[1] - p.position[1]) -
        (q.position[1] - p.position[1]) * (r.position[0] - p.position[0]),
    )
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

test('EXAMPLE-5 parties stand apart, and no two lines cross', () => {
  const isNear = (one: WrittenParty, other: WrittenParty) =>
    Math.abs(one.position[0] - other.position[0]) < 220 && Math.abs(one.position[1] - other.position[1]) < 190
  const near = parties.flatMap((one, index) => parties.slice(index + 1).filter(other => isNear(one, other)))
  expect(near).toEqual([])
  const ends = ties.flatMap(tie => {
    const [from, to] = [harbourLights.parties[tie.from], harbourLights.parties[tie.to]]
    return from && to ? [[from, to] as const] : []
  })
  expect(ends).toHaveLength(ties.length)
  const crossings = ends.flatMap(([a, b], index) =>
    ends.slice(index + 1).filter(([c, d]) => crosses(a, b, c, d)),
  )
  expect(crossings).toEqual([])
})

test('EXAMPLE-6 Safety is not in place in some, and in fewer later; nothing got worse', async () => {
  const { baseline, followUp } = await loadedRounds()
  const before = judgeConstellation(edition, baseline.responses)
  const after = judgeConstellation(edition, followUp.responses)
  expect(after.safetyCounts['not-in-place']).toBeGreaterThan(0)
  expect(before.safetyCounts['not-in-place']).toBeGreaterThan(after.safetyCounts['not-in-place'])
  expect(after.safetyCounts['in-place']).toBeGreaterThan(before.safetyCounts['in-place'])
  const { safetyChanges } = compareRounds(baseline, followUp)
  expect(safetyChanges.higher).toBeGreaterThanOrEqual(3)
  expect(safetyChanges.lower).toBe(0)
})

test('EXAMPLE-7 perspectives differ in both rounds', async () => {
  const { baseline, followUp } = await loadedRounds()
  for (const { responses: given } of [baseline, followUp]) {
    const seen = [...byPerspective(edition, given).values()]
    const differing = [...judgeConstellation(edition, given).bySubject.keys()].filter(subject => {
      const states = seen.flatMap(({ bySubject }) => bySubject.get(subject)?.safety ?? [])
      return new Set(states).size > 1
    })
    expect(differing.length).toBeGreaterThan(0)
  }
})

test('EXAMPLE-8 dates follow the day of loading', async () => {
  const id = await load()
  const [baseline, followUp] = await roundsOf(database, id)
  expect(baseline).toMatchObject({ kind: 'baseline' })
  expect(baseline?.closedAt).toBeLessThan(now)
  expect(followUp).toMatchObject({ kind: 'follow-up', closedAt: null })
  const { actions, reflections } = await mapOnDisk(database, id)
  const open = actions
    .filter(({ status }) => status === 'to-do' || status === 'under-way')
    .map(({ due }) => due)
  expect(open.some(due => due !== '' && due < '2031-05-20')).toBe(true)
  expect(open.some(due => due > '2031-05-20')).toBe(true)
  expect([...actions, ...reflections].every(({ at }) => at < now)).toBe(true)
  expect(new Set(actions.map(({ status }) => status)).size).toBe(4)
})

test('EXAMPLE-9 what is loaded is a valid constellation of that workspace', async () => {
  const id = await load('w2')
  expect(await constellationById(database, id)).toMatchObject({ workspaceId: 'w2', archivedAt: null })
  const constellation = await mapOnDisk(database, id)
  expect(constellation.parties).toHaveLength(parties.length)
  expect(constellation.relationships).toHaveLength(ties.length)
  expect(constellation.reflections).toHaveLength(harbourLights.reflections.length)
  expect(constellation.actions).toHaveLength(harbourLights.actions.length)
  const text = toJson({ name: 'x', constellation })
  expect(fromJson(text, exchangeLimits)).toEqual({ ok: { name: 'x', constellation } })
  const subjects = new Set([
    'constellation',
    ...constellation.parties.map(party => `party:${party.id}`),
    ...constellation.relationships.map(tie => `relationship:${tie.id}`),
  ])
  const loaded = await responsesOf(database, id)
  expect(loaded).toHaveLength(responses.length)
  expect(loaded.every(({ subject }) => subjects.has(subject))).toBe(true)
})

test('EXAMPLE-9 a workspace that is not there gets nothing', async () => {
  const count = () =>
    database.db
      .selectFrom('constellation')
      .select(eb => eb.fn.countAll<number>().as('n'))
      .executeTakeFirst()
  const before = await count()
  await expect(load('nowhere')).rejects.toThrow()
  expect(await count()).toEqual(before)
})

test('EXAMPLE-10 loaded twice, the two share no id', async () => {
  const [one, other] = [await load(), await load()]
  expect(one).not.toBe(other)
  const idsIn = async (id: string) => {
    const map = await mapOnDisk(database, id)
    return [...map.parties, ...map.relationships, ...map.reflections, ...map.actions].map(item => item.id)
  }
  const seen = new Set(await idsIn(one))
  expect((await idsIn(other)).filter(id => seen.has(id))).toEqual([])
})

test('EXAMPLE-11 several findings stand out in it, of every need; what was left is one of them', async () => {
  const constellation = await mapOnDisk(database, await load())
  const { baseline, followUp } = await loadedRounds()
  const checks = checksOf(
    edition,
    [baseline, followUp].map(({ round, responses: given }) => ({
      closedAt: round.closedAt,
      responses: given,
    })),
    now,
  )
  const found = findFindings(constellation, checks, now)
  const kinds = new Set(found.map(({ kind }) => kind))
  for (const kind of [
    'no-discreet-way',
    'single-thread',
    'leads-nowhere',
    'one-person-link',
    'one-way',
    'never-checked',
  ])
    expect(kinds).toContain(kind)
  const { left } = openAndLeft(found, constellation.leftFindings, constellation.relationships)
  expect(left).toHaveLength(harbourLights.left.length)
  expect(Object.keys(checks.differing).length).toBeGreaterThan(0)
  expect(Object.values(checks.safety)).toContain('not-in-place')
})
