import { getTranslations } from 'next-intl/server'
import type { Party } from '@/model/constellation/party'

/** What a party is called on these pages, also while it has no name. */
export async function partyNameIn(): Promise<(party: Party) => string> {
  const common = await getTranslations('common')
  return ({ name, kind }) =>
    name.trim() || common('unnamedParty', { kind: common(`partyKinds.${kind}`).toLocaleLowerCase() })
}
