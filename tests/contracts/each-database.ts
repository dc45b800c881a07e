import { afterAll, beforeAll, describe } from 'vitest'
import type { Database } from '@/server/database/database'
import { type Place, postgresPlace, sqlitePlace } from './places'

const postgresUrl = process.env.TEST_DATABASE_URL

const places: readonly { name: string; make: () => Place | Promise<Place> }[] = [
  { name: 'SQLite', make: sqlitePlace },
  ...(postgresUrl ? [{ name: 'PostgreSQL', make: () => postgresPlace(postgresUrl) }] : []),
]

/** Runs a suite once on every database; says so where PostgreSQL was left out. */
export function onEachDatabase(title: string, suite: (database: () => Database, place: () => Place) => void) {
  describe.each(places)(`${title} on $name`, ({ make }) => {
    let place: Place | undefined
    let database: Database | undefined
    const there = <T>(value: T | undefined): T => {
      if (value === undefined) throw new Error('asked for before it was made')
      return value
    }
    beforeAll(async () => {
      place = await make()
      database = await place.open()
    })
    afterAll(async () => {
      await database?.close()
      await place?.remove()
    })
    suite(
      () => there(database),
      () => there(place),
    )
  })
  if (!postgresUrl)
    process.stderr.write(`PostgreSQL was NOT run for ${title}: TEST_DATABASE_URL is not set.\n`)
}
