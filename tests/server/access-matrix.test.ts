import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { askers, type Edge, type Ids } from './access-matrix/edge'
import { everyEdge } from './access-matrix/every-edge'
import { isAllowed, outcomeOf } from './access-matrix/outcome'
import { planEdges } from './access-matrix/plan-edges'
import { filesThatCanBeCalled, filesWithHiddenActions, waysInto } from './access-matrix/ways-in'
import { aWorld, missing, type World } from './access-matrix/world'

vi.mock('next/headers', async () => (await import('./access-matrix/request')).nextHeaders)
vi.mock('next/navigation', async () => (await import('./access-matrix/request')).nextNavigation)
vi.mock('next/cache', async () => (await import('./access-matrix/request')).nextCache)
vi.mock('next-intl/server', async () => (await import('./access-matrix/request')).nextIntlServer)
// What next-auth does with its options is tested by itself.
vi.mock('next-auth', () => ({ default: () => new Response('ok') }))

type Exported = Readonly<Record<string, unknown>>
const load = (file: string): Promise<Exported> => import(/* @vite-ignore */ resolve(file))

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.remove())

const isPage = (edge: Edge) => edge.at.endsWith('page.tsx')

async function called(edge: Edge, name: string, ids: Ids): Promise<unknown> {
  const [file = ''] = edge.at.split('#')
  const way = (await load(file))[name]
  if (typeof way !== 'function') throw new Error(`${edge.at} has no ${name}`)
  return way(...edge.send(ids))
}

const ask = (edge: Edge, asker: (typeof askers)[number], ids: Ids) =>
  world.ask(asker, () => outcomeOf(() => called(edge, edge.at.split('#')[1] ?? 'default', ids), isPage(edge)))

test('ACCESS-10 every page, handler and action has its line in the matrix, and every line its way in (S-40)', async () => {
  const files = filesThatCanBeCalled()
  const found = await Promise.all(files.map(async file => waysInto(file, await load(file))))
  expect(files.length).toBeGreaterThan(10)
  expect(everyEdge.map(edge => edge.at).sort()).toEqual(found.flat().sort())
})

test('ACCESS-10 no action hides inside a function', () => {
  expect(filesWithHiddenActions()).toEqual([])
})

test.each(everyEdge)('ACCESS-11 $at is for those it is for and for nobody else (S-40)', async edge => {
  const allowed: string[] = []
  for (const asker of askers) {
    const { outcome, hasChanged } = await ask(edge, asker, world.ids)
    if (isAllowed(outcome, isPage(edge))) allowed.push(asker)
    else expect(hasChanged, `${asker} was refused and yet changed something`).toBe(false)
  }
  expect(allowed).toEqual(askers.filter(asker => edge.may.includes(asker)))
})

const aboutSomething = everyEdge.filter(edge => edge.may.includes('owner') && !edge.may.includes('stranger'))
const without = (ids: Ids, value: unknown) =>
  Object.values(ids)
    .sort((a, b) => b.length - a.length)
    .reduce((text, id) => text.replaceAll(id, 'ID'), JSON.stringify(value))

test.each(aboutSomething)('ACCESS-12 to a stranger $at looks as if it were missing (S-40)', async edge => {
  const [foreign, nothing] = [await ask(edge, 'stranger', world.ids), await ask(edge, 'stranger', missing)]
  expect(without(world.ids, foreign.outcome)).toBe(without(missing, nothing.outcome))
})

test.each(planEdges)('PLAN-2 to everybody but its author $at looks as if it were missing', async edge => {
  const others = askers.filter(asker => !edge.may.includes(asker))
  expect(others).toContain('owner')
  for (const asker of others) {
    const [there, nothing] = [await ask(edge, asker, world.ids), await ask(edge, asker, missing)]
    expect(without(world.ids, there.outcome)).toBe(without(missing, nothing.outcome))
  }
})

test.each(everyEdge.filter(isPage))('ACCESS-12 the title of $at tells a stranger nothing', async edge => {
  const [file = ''] = edge.at.split('#')
  if (!('generateMetadata' in (await load(file)))) return
  const title = async (ids: Ids) => {
    const { outcome } = await world.ask('stranger', () =>
      outcomeOf(() => called(edge, 'generateMetadata', ids), false),
    )
    return without(ids, outcome)
  }
  expect(await title(world.ids)).toBe(await title(missing))
})
