import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBystanders } from './bystanders'
import { startWorld, type World } from './hostile-world'
import { everyAttack, play } from './play'

// The same each time; `npm run bench -- hostile` plays it with chance of its own, and for longer.
const seed = 20_211

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world?.close())

const attacks = everyAttack.map(attack => [`${attack.rule} ${attack.says}`, attack] as const)

test('HOSTILE-60 of people in another room every edit is measured, and seen', async () => {
  const { ann: moves, bea: sees } = world.people
  const bystanders = await openBystanders({ place: world, room: await world.room(), moves, sees })
  await bystanders.reset()
  const { p95, edits, closes } = await bystanders.noticed(25)
  await bystanders.leave()
  expect(p95).toBeGreaterThan(0)
  expect(edits).toBeGreaterThanOrEqual(25)
  expect(closes).toBe(0)
})

test.each(attacks)('%s', async (_says, attack) => {
  const { tally } = await play(world, attack, { seed, strength: 1 })
  expect(tally).not.toBe('')
})
