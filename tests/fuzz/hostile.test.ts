import { afterAll, beforeAll, expect, test } from 'vitest'
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

test.each(attacks)('%s', async (_says, attack) => {
  const { tally } = await play(world, attack, { seed, strength: 1 })
  expect(tally).not.toBe('')
})
