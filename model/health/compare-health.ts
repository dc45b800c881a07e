import { type Change, levelChange } from './change'
import type { ElementHealth, ThemeHealth } from './health'
import { meanLevel } from './level'
import { partsOf } from './parts'

interface Health {
  readonly foundation: ThemeHealth
  readonly themes: readonly ThemeHealth[]
}

export interface ElementChange {
  readonly elementId: string
  readonly before: number | null
  readonly after: number | null
  readonly change: Change
}

/**
 * A theme's move, like with like: `before` and `after` are the means over the `compared` elements that have a level in both rounds, so they
 * can differ from the theme's level in either round. `of` is how many elements the theme has in the two rounds together.
 */
export interface ThemeChange {
  readonly themeId: string
  readonly before: number | null
  readonly after: number | null
  readonly change: Change
  readonly compared: number
  readonly of: number
}

export interface HealthComparison {
  readonly themes: readonly ThemeChange[]
  readonly elements: readonly ElementChange[]
}

/** Two healths of one edition, version by version, matched by id: Safety first, in the later one's order, then what only the earlier one has (not comparable). Says nothing of who answered: that may differ too. */
export function compareHealth(before: Health, after: Health): HealthComparison {
  const themes = pair(partsOf(before), partsOf(after), ({ themeId }) => themeId)
  const elements = pair(allElements(before), allElements(after), ({ elementId }) => elementId)
  return {
    themes: themes.map(([id, earlier, later]) => compareTheme(id, earlier, later)),
    elements: elements.map(([id, earlier, later]) => compareElement(id, earlier, later)),
  }
}

function compareElement(elementId: string, earlier?: ElementHealth, later?: ElementHealth): ElementChange {
  const before = earlier?.level ?? null
  const after = later?.level ?? null
  return { elementId, before, after, change: levelChange(before, after) }
}

function compareTheme(themeId: string, earlier?: ThemeHealth, later?: ThemeHealth): ThemeChange {
  const pairs = pair(earlier?.elements ?? [], later?.elements ?? [], ({ elementId }) => elementId)
  const elements = pairs.map(([id, one, other]) => compareElement(id, one, other))
  const shared = elements.filter(({ change }) => change !== 'not-comparable')
  const before = meanLevel(shared.map(element => element.before))
  const after = meanLevel(shared.map(element => element.after))
  const change = levelChange(before, after)
  return { themeId, before, after, change, compared: shared.length, of: elements.length }
}

const allElements = (health: Health) => partsOf(health).flatMap(({ elements }) => elements)

type Pair<Item> = readonly [id: string, before: Item | undefined, after: Item | undefined]

function pair<Item>(
  before: readonly Item[],
  after: readonly Item[],
  idOf: (item: Item) => string,
): readonly Pair<Item>[] {
  const earlier = new Map(before.map(item => [idOf(item), item]))
  const later = new Map(after.map(item => [idOf(item), item]))
  const ids = new Set([...later.keys(), ...earlier.keys()])
  return [...ids].map(id => [id, earlier.get(id), later.get(id)])
}
