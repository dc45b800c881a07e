import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { insertNote, notesOf } from '@/server/database/notes'
import { ownRunSheets } from '@/server/database/run-sheets'
import { workshopById } from '@/server/database/workshops'
import { endWorkshop } from '@/server/workshop/end-workshop'
import { keepRunSheet, mostRunSheets } from '@/server/workshop/keep-run-sheet'
import { seeDesk } from '@/server/workshop/see-desk'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { write } from '@/server/workshop/take-part'
import { tendNotes } from '@/server/workshop/tend-notes'
import { aPlaceToCheck } from '../builders/a-place-to-check'
import { aRunningWorkshop, aRunSheet, roomDeps, someSeats } from '../builders/a-workshop'
import { onEachDatabase } from './each-database'

onEachDatabase('the desk', database => {
  async function aRoom() {
    const deps = roomDeps(database())
    const place = await aPlaceToCheck(database())
    const id = await aRunningWorkshop(deps, place.id)
    const seats = await someSeats(deps, id, ['Blue Heron', 'Grey Heron'])
    const to = (activity: string) =>
      steerWorkshop(deps, id, {
        do: 'stage',
        to: aRunSheet().stages.findIndex(one => one.activity === activity),
      })
    const desk = async () => {
      const workshop = await workshopById(database(), id)
      if (!workshop) throw new Error('The workshop is gone.')
      return seeDesk(deps, workshop)
    }
    return { deps, place, id, seats, to, desk }
  }

  test('DESK-7 what is shown of people tells nothing of what they wrote, nor how much', async () => {
    const { deps, seats, to, desk } = await aRoom()
    await to('notes')
    await write(deps, seats[0]?.id ?? '', { stage: 'missing', text: 'A bench outside', isSure: false })
    const { seats: seen, waiting } = await desk()
    expect(waiting).toBe(1)
    const keys = ['hasHandUp', 'id', 'isMuted', 'isResting', 'name', 'perspective', 'state']
    for (const seat of seen) expect(Object.keys(seat).toSorted()).toEqual(keys)
  })

  test('DESK-9 what is kept back is not shown with the others, and taken back in it is', async () => {
    const { deps, id, to } = await aRoom()
    await to('notes')
    for (const text of ['One', 'Two', 'Three'])
      await insertNote(database(), id, { id: randomUUID(), stage: 'missing', text }, 'private')
    const all = await notesOf(database(), id)
    const [one = '', two = ''] = all.map(note => note.id)
    const states = async () => new Map((await notesOf(database(), id)).map(({ id, state }) => [id, state]))
    expect(await tendNotes(deps, id, [one], { do: 'keep-back' })).toBe(1)
    expect(await tendNotes(deps, id, [one, two], { do: 'put-under', heap: 'Outside' })).toBe(2)
    expect(await tendNotes(deps, id, [two], { do: 'pin', pin: 'constellation' })).toBe(1)
    await steerWorkshop(deps, id, { do: 'reveal', stage: 'missing' })
    expect((await states()).get(one)).toBe('kept-back')
    expect((await states()).get(two)).toBe('shown')
    expect(await tendNotes(deps, id, [one, two], { do: 'take-back' })).toBe(1)
    expect((await states()).get(one)).toBe('shown')
    expect((await notesOf(database(), id)).find(note => note.id === two)).toMatchObject({
      heap: 'Outside',
      pin: 'constellation',
    })
  })

  test('DESK-9 what is not in the room is not touched, nor anything after the end', async () => {
    const [here, there] = [await aRoom(), await aRoom()]
    await insertNote(database(), there.id, { id: randomUUID(), stage: 'arrive', text: 'Elsewhere' }, 'shown')
    const [note] = await notesOf(database(), there.id)
    expect(await tendNotes(here.deps, here.id, [note?.id ?? ''], { do: 'keep-back' })).toBe(0)
    await endWorkshop(there.deps, there.id)
    expect(await tendNotes(there.deps, there.id, [note?.id ?? ''], { do: 'keep-back' })).toBe(0)
    expect((await notesOf(database(), there.id))[0]?.state).toBe('shown')
  })

  test('DESK-13 how the check stands is not told below its threshold', async () => {
    const { to, desk } = await aRoom()
    await to('check')
    expect((await desk()).answered).toBeUndefined()
  })

  test('DESK-12 a workspace keeps its own run sheets, each once and not without end', async () => {
    const { workspaceId } = await aPlaceToCheck(database())
    const deps = { database: database(), now: () => 1 }
    const sheet = { ...aRunSheet(), id: `own-${workspaceId}` }
    expect(await keepRunSheet(deps, workspaceId, sheet)).toBe(true)
    const changed = { ...sheet, title: { en: 'Ours' } }
    expect(await keepRunSheet(deps, workspaceId, changed)).toBe(true)
    expect(await ownRunSheets(database(), workspaceId)).toEqual([changed])
    for (let more = 1; more < mostRunSheets; more++)
      await keepRunSheet(deps, workspaceId, { ...sheet, id: `own-${workspaceId}-${more}` })
    expect(await keepRunSheet(deps, workspaceId, { ...sheet, id: `own-${workspaceId}-x` })).toBe(false)
    expect(await keepRunSheet(deps, workspaceId, sheet)).toBe(true)
  })
})
