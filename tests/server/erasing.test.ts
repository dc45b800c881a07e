import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyConstellation } from '@/model/constellation/constellation'
import { carryOut } from '@/model/shared-map/carry-out'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { deleteConstellation, makeConstellation, renameConstellation } from '@/server/database/constellations'
import { changeDraft, deleteDraft, draftOf } from '@/server/database/drafts'
import { deletePlan, savePlanPart } from '@/server/database/own-plans'
import { sendDraft } from '@/server/database/responses'
import { openRoundOrFirst } from '@/server/database/rounds'
import { deleteTemplate, insertTemplate } from '@/server/database/templates'
import { removeMember } from '@/server/identity/change-rights'
import { createUpdateLog } from '@/server/live/update-log'
import { aParty } from '../builders/a-constellation'
import { anInstallation, anOwner, type Installation } from '../builders/an-installation'
import { aStoredPlan } from '../builders/an-own-plan'

/** The files of an installation in which a text can be read. */
const filesWith = ({ folder }: Installation, text: string) =>
  readdirSync(folder).filter(name => readFileSync(join(folder, name)).includes(text))

async function withWords(words: string) {
  const place = await anInstallation()
  const { accountId, workspaceId } = await anOwner(place)
  const at = place.now()
  const row = { id: 'c1', workspaceId, name: words, createdAt: at, updatedAt: at, archivedAt: null }
  const map = { ...emptyConstellation, parties: [aParty({ name: words })] }
  await makeConstellation(place.database, row, constellationAsUpdate(map))
  const first = { kind: 'baseline', name: 'Baseline' } as const
  const round = await openRoundOrFirst(place.database, row.id, first, at)
  if (!round) throw new Error('no round')
  const key = { accountId, roundId: round.id, subject: 'constellation', perspective: 'team' } as const
  await changeDraft(place.database, key, () => ({ answers: {}, comments: { contact: words } }), at)
  return { place, key }
}

test('STORE-46 the bytes of a deleted constellation, its map and its drafts are in no file (S-32)', async () => {
  const { place } = await withWords('SENTINEL-a-lantern')
  expect(filesWith(place, 'SENTINEL-a-lantern')).not.toEqual([])
  await deleteConstellation(place.database, 'c1')
  await place.database.forgetDeleted()
  expect(filesWith(place, 'SENTINEL-a-lantern')).toEqual([])
})

test('STORE-46 the bytes of a draft that was thrown away are in no file (S-32)', async () => {
  const { place, key } = await withWords('a word that stays')
  await changeDraft(
    place.database,
    key,
    () => ({ answers: {}, comments: { contact: 'SENTINEL-b-lantern' } }),
    1,
  )
  expect(filesWith(place, 'SENTINEL-b-lantern')).not.toEqual([])
  await deleteDraft(place.database, key)
  expect(filesWith(place, 'SENTINEL-b-lantern')).toEqual([])
})

test('STORE-46 once a draft is sent, no file holds the draft, which named its account (S-20)', async () => {
  const { place, key } = await withWords('a word that stays')
  await changeDraft(place.database, key, () => ({ answers: {}, comments: { SENTINEL: 'c' } }), 1)
  const { updatedAt } = (await draftOf(place.database, key)) ?? { updatedAt: 0 }
  expect(filesWith(place, '"SENTINEL":"c"')).not.toEqual([])
  const edition = { editionId: 'e', editionVersion: 1 }
  const sending = sendDraft(place.database, key, updatedAt, draft => ({ ...draft, ...edition }), place.now())
  expect(await sending).toBe('sent')
  expect(filesWith(place, '"SENTINEL":"c"')).toEqual([])
})

test('STORE-46 what was deleted on a map is in no file once its log is compacted (S-32)', async () => {
  const { place, key } = await withWords('SENTINEL-d-lantern')
  await renameConstellation(place.database, 'c1', 'another name', 1)
  await deleteDraft(place.database, key)
  const log = createUpdateLog(place.database)
  const doc = new Y.Doc()
  await log.load('c1', doc)
  const before = Y.encodeStateVector(doc)
  carryOut(doc, { do: 'delete', parties: ['p1'], relationships: [] }, 'me')
  await log.append('c1', Y.encodeStateAsUpdate(doc, before))
  expect(filesWith(place, 'SENTINEL-d-lantern')).not.toEqual([])
  await log.compact('c1')
  expect(filesWith(place, 'SENTINEL-d-lantern')).toEqual([])
})

test('TEMPLATE-23 the bytes of a deleted template are in no file (S-32)', async () => {
  const { place } = await withWords('a word that stays')
  const [workspace] = await place.database.db.selectFrom('workspace').select('id').execute()
  const words = { name: 'A template', line: 'SENTINEL-e-lantern', guidance: 'SENTINEL-e-lantern' }
  const data = '{"parties":[],"relationships":[],"SENTINEL-e-lantern":0}'
  const row = { ...words, id: 't1', workspaceId: workspace?.id ?? '', data, madeAt: 1 }
  await insertTemplate(place.database, row)
  expect(filesWith(place, 'SENTINEL-e-lantern')).not.toEqual([])
  await deleteTemplate(place.database, 't1')
  await place.database.forgetDeleted()
  expect(filesWith(place, 'SENTINEL-e-lantern')).toEqual([])
})

async function withPlan(words: string) {
  const { place, key } = await withWords('a word that stays')
  const [workspace] = await place.database.db.selectFrom('workspace').select('id').execute()
  const plan = await aStoredPlan(place.database, key.accountId, workspace?.id ?? '')
  await savePlanPart(place.database, plan.id, { 'own-words': { chosen: [], words } }, 2)
  return { place, plan }
}

test('PLAN-5 the bytes of an erased plan are in no file (S-32)', async () => {
  const { place, plan } = await withPlan('SENTINEL-f-lantern')
  expect(filesWith(place, 'SENTINEL-f-lantern')).not.toEqual([])
  await deletePlan(place.database, plan.id)
  expect(filesWith(place, 'SENTINEL-f-lantern')).toEqual([])
})

test('PLAN-5 the bytes of the plans of somebody who leaves are in no file (S-32)', async () => {
  const { place, plan } = await withPlan('SENTINEL-g-lantern')
  const another = { id: 'another', name: 'B', email: 'b@example.org', password_hash: '', language: 'en' }
  await place.database.db
    .insertInto('account')
    .values({ ...another, created_at: 1 })
    .execute()
  const owner = {
    account_id: 'another',
    workspace_id: plan.workspaceId,
    role: 'owner' as const,
    joined_at: 1,
  }
  await place.database.db.insertInto('membership').values(owner).execute()
  const deps = { database: place.database, live: { closeConnectionsOf: () => undefined } }
  expect(filesWith(place, 'SENTINEL-g-lantern')).not.toEqual([])
  expect(await removeMember(deps, plan)).toBe(true)
  expect(filesWith(place, 'SENTINEL-g-lantern')).toEqual([])
})
