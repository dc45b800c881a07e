import type { Constellation } from '../constellation/constellation'
import { beginningOf } from '../report/beginning'
import { type Change, type Changes, type Comparison, hasMoved, type ListName, worthTelling } from './compare'
import { type Names, namesIn, type VersionWords, valueInWords } from './tell-fields'

/** One difference in words: of what, how, and the sentence with its particulars. */
export interface Statement {
  readonly id: string
  readonly list: ListName
  readonly how: 'added' | 'gone' | 'changed' | 'moved'
  readonly text: string
  readonly details: readonly string[]
}

const known = new Set([
  ...['kind', 'name', 'size', 'note', 'within', 'isPinned', 'order', 'waypoint', 'fromSize', 'toSize'],
  ...['direction', 'state', 'channels', 'purpose', 'text', 'about', 'owner', 'due', 'status', 'reason'],
])

function tellField(
  { before, after }: Change<object>,
  name: string,
  words: VersionWords,
  names: Names,
): string {
  const what = words(`versions.fields.${known.has(name) ? name : 'other'}`)
  const value = (of: object) => valueInWords(name, Reflect.get(of, name), words, names)
  const [was, is] = [value(before), value(after)]
  return was === undefined || is === undefined
    ? words('versions.tell.otherwise', { what })
    : words('versions.tell.field', { what, was, is })
}

type Named<T> = (item: T) => Readonly<Record<string, string>>

function tellList<T extends { readonly id: string }>(
  list: ListName,
  { added, gone, changed }: Changes<T>,
  named: Named<T>,
  words: VersionWords,
  names: Names,
): readonly Statement[] {
  const say = (item: T, how: Statement['how'], details: readonly string[] = []): Statement => {
    const text = words(`versions.tell.${list}.${how}`, named(item))
    return { id: item.id, list, how, text, details }
  }
  const isMoveOnly = ({ fields }: Change<T>) => fields.length === 1 && fields[0] === 'position'
  const details = (change: Change<T>) =>
    change.fields.map(name =>
      name === 'position' ? words('versions.tell.alsoMoved') : tellField(change, name, words, names),
    )
  return [
    ...gone.map(item => say(item, 'gone')),
    ...added.map(item => say(item, 'added')),
    ...changed.map(change =>
      isMoveOnly(change) ? say(change.after, 'moved') : say(change.after, 'changed', details(change)),
    ),
  ]
}

/** A comparison in words: parties, relationships, reflections, actions, what was left; within each what is gone, what is new, what changed. Small shifts are not told. */
export function tellComparison(
  comparison: Comparison,
  before: Constellation,
  after: Constellation,
  words: VersionWords,
): readonly Statement[] {
  const { parties, relationships, reflections, actions, leftFindings } = worthTelling(comparison)
  const names = namesIn(before, after, words)
  const said = ({ about, text }: { readonly about: string; readonly text: string }) => ({
    about: names.subject(about),
    text: beginningOf(text),
  })
  return [
    ...tellList('parties', parties, ({ id }) => ({ name: names.party(id) }), words, names),
    ...tellList('relationships', relationships, tie => ({ between: names.tie(tie) }), words, names),
    ...tellList('reflections', reflections, said, words, names),
    ...tellList('actions', actions, said, words, names),
    ...tellList('leftFindings', leftFindings, ({ reason }) => ({ text: beginningOf(reason) }), words, names),
  ]
}

/** How much differs, for a sentence that says it all: how many items came, went, changed and moved. */
export function countChanges(comparison: Comparison): Readonly<Record<Statement['how'], number>> {
  const { parties, ...others } = worthTelling(comparison)
  const moved = parties.changed.filter(change => hasMoved(change) && change.fields.length === 1).length
  const count = { added: 0, gone: 0, changed: -moved, moved }
  for (const { added, gone, changed } of [parties, ...Object.values(others)]) {
    count.added += added.length
    count.gone += gone.length
    count.changed += changed.length
  }
  return count
}
