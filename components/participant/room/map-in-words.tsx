import { useLocale, useTranslations } from 'next-intl'
import { inOutlineOrder } from '@/model/constellation/outline-order'
import type { Party } from '@/model/constellation/party'
import type { Relationship } from '@/model/constellation/relationship'
import { listWords } from '@/model/edition/list-words'
import { type MapInRoom, type TieSeen, tiesByParty } from '@/model/workshop/map-in-room'
import { partyName } from '../../check/subject-name'
import { Step } from '../step'

type Props = {
  readonly map: MapInRoom
  /** What the room looks at, by its id, which stands open. */
  readonly lit: ReadonlySet<string>
  readonly canAdd: boolean
}

/** The most parties that are listed on a small page. */
const most = 200

/** The map in the outline's own words: each party, and beneath it its relationships as it sees them. */
export function MapInWords({ map, lit, canAdd }: Props) {
  const t = useTranslations('participant.room.map')
  const parties = inOutlineOrder(map.parties)
  const ties = tiesByParty(map)
  if (parties.length === 0) return <p>{t('empty')}</p>
  return (
    <>
      {parties.slice(0, most).map(party => (
        <PartyInWords key={party.id} party={party} ties={ties.get(party.id) ?? []} {...{ lit, canAdd }} />
      ))}
      {parties.length > most ? <p>{t('more', { count: parties.length - most })}</p> : null}
    </>
  )
}

type PartyProps = {
  readonly party: Party
  readonly ties: readonly TieSeen[]
} & Omit<Props, 'map'>

function PartyInWords({ party, ties, lit, canAdd }: PartyProps) {
  const t = useTranslations('participant.room.map')
  const common = useTranslations('common')
  return (
    <details className="party" data-party={party.id} open={lit.has(party.id)}>
      <summary>
        <b>{partyName({ common }, party)}</b>
        <span className="small">
          {[
            common(`partyKinds.${party.kind}`),
            common(`sizes.${party.size}`),
            t('ties', { count: ties.length }),
          ].join(' · ')}
        </span>
      </summary>
      {ties.length === 0 ? null : (
        <ul>
          {ties.map(({ tie, other }) => (
            <li key={tie.id} data-tie={tie.id} className={lit.has(tie.id) ? 'lit' : undefined}>
              <TieInWords tie={tie} party={party} other={other} />
            </li>
          ))}
        </ul>
      )}
      {canAdd ? <ConnectThis party={party} /> : null}
    </details>
  )
}

/** The way to connect one party with another that is already there. */
function ConnectThis({ party }: Pick<PartyProps, 'party'>) {
  const t = useTranslations('participant.room.connect')
  return (
    <Step act="aside">
      <input type="hidden" name="on" value={party.id} />
      <button type="submit" name="to" value="connect" className="plain">
        {t('this')}
      </button>
    </Step>
  )
}

const turned = { forward: 'backward', backward: 'forward', mutual: 'mutual', none: 'none' } as const

type TieProps = { readonly tie: Relationship; readonly party: Party; readonly other: Party }

/** A relationship as one of its parties sees it, in the sentence the outline says it with. */
export function TieInWords({ tie, party, other }: TieProps) {
  const t = useTranslations('outline')
  const common = useTranslations('common')
  const by = useTranslations('canvas')
  const list = listWords(useLocale())
  const isFrom = tie.from === party.id
  const [near, far] = isFrom ? [tie.fromSize, tie.toSize] : [tie.toSize, tie.fromSize]
  const names = { name: partyName({ common }, party), other: partyName({ common }, other) }
  const traits = [
    t(`directions.${isFrom ? tie.direction : turned[tie.direction]}`, names),
    common(`states.${tie.state}`),
    tie.purpose.trim(),
  ]
  return (
    <>
      {t.rich('tie', {
        ...names,
        near: common(`sizes.${near}`),
        far: common(`sizes.${far}`),
        isOne: near,
        hasChannels: tie.channels.length > 0 ? 'yes' : 'no',
        channels: list(tie.channels.map(channel => by(`words.by.${channel}`))),
        b: words => <b>{words}</b>,
        quiet: words => words,
      })}
      <br />
      <span className="small">{traits.filter(Boolean).join(' · ')}</span>
    </>
  )
}
