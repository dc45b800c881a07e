import { expect, test } from 'vitest'
import { interimEdition } from '@/content/editions/interim'
import { draftOf } from '@/model/instrument/instrument-draft'
import { ownInstrumentById, ownInstrumentsOf } from '@/server/database/instruments'
import { instrumentById, instrumentsFor } from '@/server/instruments/instruments-for'
import { keepDraft, keepNewInstrument, keepNextVersion } from '@/server/instruments/keep-instrument'
import { aQuestionnaire } from '../builders/a-questionnaire'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { onEachDatabase } from './each-database'

onEachDatabase('questionnaires', database => {
  const write = (id: string, workspaceId: string, retiredAt: number | null = null) =>
    database()
      .db.insertInto('instrument')
      .values({
        id,
        workspace_id: workspaceId,
        data: JSON.stringify(aQuestionnaire({ id })),
        made_at: 1,
        retired_at: retiredAt,
      })
      .execute()

  test('INST-6 a workspace can use what comes with the program and its own that are not retired', async () => {
    const one = await aStoredConstellation(database())
    const other = await aStoredConstellation(database())
    await write('own-in-use', one.workspaceId)
    await write('own-retired', one.workspaceId, 2)
    await write('own-of-others', other.workspaceId)
    const ids = (await instrumentsFor(database(), interimEdition, one.workspaceId)).map(({ id }) => id)
    expect(ids[0]).toBe('health-check')
    expect(ids.slice(-1)).toEqual(['own-in-use'])
    const found = async (id: string) =>
      (await instrumentById(database(), interimEdition, one.workspaceId, id))?.id
    expect(await found('pulse')).toBe('pulse')
    expect(await found('own-in-use')).toBe('own-in-use')
    expect(await found('own-retired')).toBeUndefined()
    expect(await found('own-of-others')).toBeUndefined()
    expect(await found('no-such')).toBeUndefined()
  })

  async function anOwner() {
    const { workspaceId } = await aStoredConstellation(database())
    const actor = { accountId: 'somebody', workspaceId, role: 'owner' } as const
    const deps = { database: database(), now: () => 1 }
    const kept = async (id: string) => {
      const own = await ownInstrumentById(database(), id)
      if (!own) throw new Error('it is not there')
      return own
    }
    return { actor, deps, kept }
  }

  test('INST-13 what is saved becomes the next version, what is unchanged makes none, and nobody overwrites what they did not see', async () => {
    const { actor, deps, kept } = await anOwner()
    const draft = draftOf(aQuestionnaire())
    const made = await keepDraft(deps, actor, draft)
    if (made.is !== 'saved') throw new Error(made.is)
    const first = await kept(made.id)
    expect(first.instrument.version).toBe(1)
    expect(await keepNextVersion(deps, actor, first, 1, draft)).toEqual(made)
    expect((await kept(made.id)).instrument.version).toBe(1)
    const changed = { ...draft, minutes: '9' }
    expect(await keepNextVersion(deps, actor, first, 1, changed)).toEqual(made)
    const second = await kept(made.id)
    expect(second.instrument).toMatchObject({ version: 2, minutes: 9 })
    const meanwhile = { is: 'changed-meanwhile' }
    expect(await keepNextVersion(deps, actor, first, 1, { ...draft, minutes: '8' })).toEqual(meanwhile)
    expect(await keepNextVersion(deps, actor, second, 1, { ...draft, minutes: '8' })).toEqual(meanwhile)
    expect((await kept(made.id)).instrument).toEqual(second.instrument)
    expect(await keepNextVersion(deps, actor, second, 2, { ...draft, minutes: '' })).toMatchObject({
      is: 'faults',
    })
  })

  test('INST-14 a workspace keeps at most 200 of its own', async () => {
    const { actor, deps } = await anOwner()
    const rows = Array.from({ length: 199 }, (_one, index) => `own-${actor.workspaceId}-${index}`)
    for (const id of rows) await write(id, actor.workspaceId, 1)
    expect((await keepNewInstrument(deps, actor, aQuestionnaire())).is).toBe('saved')
    expect(await keepNewInstrument(deps, actor, aQuestionnaire())).toEqual({ is: 'too-many' })
    expect(await ownInstrumentsOf(database(), actor.workspaceId)).toHaveLength(200)
  })
})
