import type { Constellation } from '../constellation/constellation'
import type { Party } from '../constellation/party'
import { subjectFromKey } from '../constellation/subject'
import { beginningOf } from '../report/beginning'

/** Gives the words of a key (`versions.…` or `common.…`) with its values filled in. */
export type VersionWords = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The names of things on either side of a comparison; what stands on both is called as it is called after. */
export interface Names {
  readonly party: (id: string) => string
  readonly tie: (ends: { readonly from: string; readonly to: string }) => string
  readonly subject: (key: string) => string
}

/** What things are called, for telling how `before` became `after`. */
export function namesIn(before: Constellation, after: Constellation, words: VersionWords): Names {
  const parties = new Map<string, Party>([...before.parties, ...after.parties].map(one => [one.id, one]))
  const ties = new Map([...before.relationships, ...after.relationships].map(one => [one.id, one]))
  const party = (id: string) => {
    const found = parties.get(id)
    if (!found) return words('versions.tell.someParty')
    const kind = words(`common.partyKinds.${found.kind}`).toLocaleLowerCase()
    return found.name.trim() || words('common.unnamedParty', { kind })
  }
  const tie: Names['tie'] = ({ from, to }) => words('common.between', { from: party(from), to: party(to) })
  const subject = (key: string) => {
    const about = subjectFromKey(key)
    if (about?.kind === 'party') return party(about.id)
    const found = about?.kind === 'relationship' ? ties.get(about.id) : undefined
    if (found) return tie(found)
    if (about?.kind === 'constellation') return words('common.wholeConstellation')
    return words(about ? 'versions.tell.someTie' : 'versions.tell.someTheme')
  }
  return { party, tie, subject }
}

const choices: Readonly<Record<string, string>> = {
  kind: 'partyKinds',
  size: 'sizes',
  fromSize: 'sizes',
  toSize: 'sizes',
  direction: 'directions',
  state: 'states',
  status: 'actionStatuses',
}

const texts: readonly string[] = ['name', 'note', 'purpose', 'text', 'owner', 'reason']

const quoted = (text: string, words: VersionWords) =>
  text.trim() === ''
    ? words('versions.tell.nothing')
    : words('versions.tell.quoted', { text: beginningOf(text) })

/** A field's value in words, or undefined where its value would tell nobody anything. */
export function valueInWords(
  name: string,
  value: unknown,
  words: VersionWords,
  names: Names,
): string | undefined {
  const choice = choices[name]
  if (choice !== undefined) return words(`common.${choice}.${value}`)
  if (texts.includes(name)) return quoted(String(value ?? ''), words)
  if (name === 'channels' && Array.isArray(value))
    return value.map(one => words(`common.channels.${one}`)).join(', ') || words('versions.tell.nothing')
  if (name === 'within') return value ? names.party(String(value)) : words('versions.tell.nothing')
  if (name === 'isPinned') return words(value ? 'versions.tell.yes' : 'versions.tell.no')
  if (name === 'waypoint') return words(`versions.waypoints.${value ?? 'none'}`)
  if (name === 'due') return String(value ?? '') || words('versions.tell.nothing')
  if (name === 'about') return names.subject(String(value))
  return undefined
}
