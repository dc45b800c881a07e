import { expect, test } from 'vitest'
import { onEachDatabase } from './each-database'

onEachDatabase('quick steps', (database, place) => {
  const keysIn = async (one = database()) =>
    (await one.db.selectFrom('setting').select('key').execute()).map(({ key }) => key)
  const put = (key: string) =>
    database().quickly(step => step.db.insertInto('setting').values({ key, value: '1' }).execute())

  test('STORE-57 what is done quickly is seen by whoever opens the database next, before and after it is settled', async () => {
    await put('quick')
    const other = await place().open()
    expect(await keysIn(other)).toContain('quick')
    await Promise.all([database().settle(), database().settle()])
    expect(await keysIn(other)).toContain('quick')
    await other.close()
  })

  test('STORE-57 a quick step that fails leaves nothing, and what follows waits for the disk as ever', async () => {
    const failing = database().quickly(async step => {
      await step.db.insertInto('setting').values({ key: 'half', value: '1' }).execute()
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await keysIn()).not.toContain('half')
    await Promise.all(['a', 'b', 'c'].map(put))
    expect(await keysIn()).toEqual(expect.arrayContaining(['a', 'b', 'c']))
  })

  test('STORE-57 a finished statement done quickly takes no part in a step under way, and stays where that fails', async () => {
    const { db } = database()
    const finished = db.insertInto('setting').values({ key: 'finished', value: '1' }).compile()
    let done: Promise<void> | undefined
    const failing = db.transaction().execute(async step => {
      await step.insertInto('setting').values({ key: 'begun', value: '1' }).execute()
      done = database().runQuickly(finished.sql, finished.parameters)
      await new Promise(resolve => setImmediate(resolve))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await done
    const keys = await keysIn()
    expect(keys).toContain('finished')
    expect(keys).not.toContain('begun')
    await expect(database().runQuickly(finished.sql, finished.parameters)).rejects.toThrow()
  })
})
