import { getTranslations } from 'next-intl/server'
import { Stars } from '@/components/charts/stars'
import type { Constellation } from '@/model/constellation/constellation'
import { holders } from '@/model/constellation/holders'

/** The parties of a map in words: what the picture shows to those who see it. */
export async function PartiesInWords({ map: { parties } }: { readonly map: Constellation }) {
  const words = await getTranslations('templates')
  const common = await getTranslations('common')
  const above = holders(parties)
  const nameOf = ({ name, kind }: Constellation['parties'][number]) =>
    name || common('unnamedParty', { kind: common(`partyKinds.${kind}`) })
  const holderOf = (id: string) => parties.find(party => party.id === above.get(id))
  return (
    <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {parties.map(party => {
        const holder = holderOf(party.id)
        return (
          <li key={party.id} className="flex gap-2 border-t border-line pt-2">
            <Stars size={party.size} />
            <span className="wrap-anywhere">
              {nameOf(party)}
              <span className="block text-sm text-quiet">
                {[
                  common(`partyKinds.${party.kind}`),
                  common(`sizes.${party.size}`),
                  ...(holder ? [words('partOf', { name: nameOf(holder) })] : []),
                ].join(', ')}
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
