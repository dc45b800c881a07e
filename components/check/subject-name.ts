import type { useTranslations } from 'next-intl'
import type { Constellation } from '@/model/constellation/constellation'
import type { Party } from '@/model/constellation/party'
import { subjectFromKey } from '@/model/constellation/subject'

/** The words that names are made with. */
export interface NameWords {
  readonly common: ReturnType<typeof useTranslations<'common'>>
  readonly check: ReturnType<typeof useTranslations<'check'>>
}

/** What of a map the names are made of. */
export type NamedMap = Pick<Constellation, 'parties' | 'relationships'>

/** A party's name, or its kind where it has none yet. */
export const partyName = ({ common }: Pick<NameWords, 'common'>, { name, kind }: Party): string =>
  name.trim() || common('unnamedParty', { kind: common(`partyKinds.${kind}`).toLocaleLowerCase() })

/** Gives every subject of a map its name by its key, relationships in words; what is gone from the map says so. */
export function subjectNames(words: NameWords, map: NamedMap): (key: string) => string {
  const parties = new Map(map.parties.map(party => [party.id, partyName(words, party)]))
  const ties = new Map(map.relationships.map(tie => [tie.id, tie]))
  const named = (id: string) => parties.get(id) ?? words.check('goneParty')
  return key => {
    const subject = subjectFromKey(key)
    if (subject?.kind === 'party') return named(subject.id)
    if (subject?.kind !== 'relationship') return words.common('wholeConstellation')
    const tie = ties.get(subject.id)
    return tie
      ? words.common('between', { from: named(tie.from), to: named(tie.to) })
      : words.check('goneRelationship')
  }
}
