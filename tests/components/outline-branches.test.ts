import { expect, test } from 'vitest'
import { type Branch, branchesOf, branchesThatFit } from '@/components/outline/branch'
import { deepestNest } from '@/model/constellation/holders'
import { shownGroups } from '@/model/shown-map/shown-groups'
import { everything, shownMap } from '@/model/shown-map/shown-map'
import { aConstellation, aParty } from '@/tests/builders/a-constellation'

const chain = aConstellation({
  parties: Array.from({ length: 5000 }, (_, at) =>
    aParty({ id: `p${at}`, within: at === 0 ? '' : `p${at - 1}` }),
  ),
})
const depthOf = (branches: readonly Branch[]): number =>
  branches.length === 0 ? 0 : 1 + Math.max(...branches.map(({ parts }) => depthOf(parts)))

test('OUTLINE-12 an outline of 5,000 parties one within another is 64 deep and holds every one of them', () => {
  const { top, all } = branchesOf(chain, new Set(), new Map())
  expect(depthOf(top)).toBe(deepestNest)
  expect(all.size).toBe(5000)
})

test('OUTLINE-12 what is looked for among 5,000 parties one within another is found', () => {
  const { top } = branchesOf(chain, new Set(), new Map())
  const wanted = { party: ({ party }: Branch) => party.id === 'p4999', tie: () => false }
  const fit = branchesThatFit(top, wanted)
  expect(fit.found).toBe(1)
  expect(depthOf(fit.top)).toBe((4999 % deepestNest) + 1)
})

test('GROUP-2 of 5,000 parties one within another, no group stands further out than 63 about each other', () => {
  const groups = shownGroups(
    chain.parties,
    shownMap(chain, everything, () => 'not-checked'),
  )
  expect(groups[0]?.level).toBe(deepestNest - 1)
  expect(Math.max(...groups.map(({ count }) => count))).toBe(deepestNest - 1)
})
