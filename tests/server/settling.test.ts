import { expect, test } from 'vitest'
import { sqlitePlace } from '../contracts/places'

test('STORE-57 in the embedded database each settling writes something new, because only a change makes it wait for the disk', async () => {
  const place = sqlitePlace()
  const database = await place.open()
  const mark = () =>
    database.db.selectFrom('setting').select('value').where('key', '=', 'settled').executeTakeFirst()
  await database.settle()
  const first = await mark()
  await database.settle()
  expect(await mark()).not.toEqual(first)
  await database.close()
  await place.remove()
})
