import { getTranslations } from 'next-intl/server'
import type { Constellation } from '@/model/constellation/constellation'
import { partyNameIn } from '../party-name-in'

/** A map's parties and relationships as lists. */
export async function MapInWords({ map }: { readonly map: Constellation }) {
  const [words, common, nameOf] = await Promise.all([
    getTranslations('versions'),
    getTranslations('common'),
    partyNameIn(),
  ])
  if (map.parties.length === 0) return <p className="text-quiet">{words('noParties')}</p>
  const names = new Map(map.parties.map(party => [party.id, nameOf(party)]))
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <section aria-labelledby="parties" className="grid content-start gap-2">
        <h2 id="parties" className="text-xl">
          {words('partiesTitle')}
        </h2>
        <ul className="grid gap-1 wrap-anywhere">
          {map.parties.map(party => (
            <li key={party.id}>
              {nameOf(party)}{' '}
              <span className="text-quiet">
                {[common(`partyKinds.${party.kind}`), common(`sizes.${party.size}`)].join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {map.relationships.length > 0 ? (
        <section aria-labelledby="relationships" className="grid content-start gap-2">
          <h2 id="relationships" className="text-xl">
            {words('relationshipsTitle')}
          </h2>
          <ul className="grid gap-1 wrap-anywhere">
            {map.relationships.map(tie => (
              <li key={tie.id}>
                {common('between', { from: names.get(tie.from) ?? '', to: names.get(tie.to) ?? '' })}{' '}
                <span className="text-quiet">{common(`states.${tie.state}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
