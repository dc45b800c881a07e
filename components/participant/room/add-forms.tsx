import { useTranslations } from 'next-intl'
import { inOutlineOrder } from '@/model/constellation/outline-order'
import { type PartyKind, partyKinds, partyNameLimit } from '@/model/constellation/party'
import { type Size, sizes } from '@/model/constellation/size'
import type { MapInRoom } from '@/model/workshop/map-in-room'
import { partyName } from '../../check/subject-name'
import { Act, Step } from '../step'

/** What stands in the form for a party. `once` becomes its id, so that it is there once. */
export interface PartyDraft {
  readonly once: string
  readonly name: string
  readonly kind: PartyKind
  readonly size: Size
  readonly isAskedAbout: boolean
}

type AddProps = { readonly stage: string; readonly draft: PartyDraft }

/** Somebody who is missing from the map: a role, its kind, and how many people it stands for. */
export function AddForm({ stage, draft: { once, name, kind, size, isAskedAbout } }: AddProps) {
  const t = useTranslations('participant.room.add')
  const common = useTranslations('common')
  return (
    <Step isDoing isKept={name !== ''}>
      <h2>{t('title')}</h2>
      <input type="hidden" name="stage" value={stage} />
      <input type="hidden" name="once" value={once} />
      {isAskedAbout ? <input type="hidden" name="sure" value="yes" /> : null}
      <label className="own" htmlFor="words">
        {t('name')}
      </label>
      <input
        id="words"
        name="words"
        type="text"
        maxLength={partyNameLimit}
        defaultValue={name}
        autoComplete="off"
        aria-describedby="name-hint"
      />
      <p className="small" id="name-hint">
        {t('nameHint')}
      </p>
      <label className="own" htmlFor="kind">
        {t('kind')}
      </label>
      <select id="kind" name="kind" defaultValue={kind} autoComplete="off">
        {partyKinds.map(one => (
          <option key={one} value={one}>
            {common(`partyKinds.${one}`)}
          </option>
        ))}
      </select>
      <fieldset className="apart">
        <legend className="own">{t('size')}</legend>
        {sizes.map(one => (
          <label key={one} className="option">
            <input type="radio" name="size" value={one} defaultChecked={one === size} autoComplete="off" />
            <span>{common(`sizes.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <Act act="add-party" look="even">
        {t('go')}
      </Act>
    </Step>
  )
}

type ConnectProps = {
  readonly stage: string
  readonly map: MapInRoom
  readonly draft: {
    readonly once: string
    readonly from: string
    readonly other: string
    readonly state: TieState
  }
}

/** How two belong together, as it is offered here. */
export const tieStates = ['holding', 'wished-for'] as const
export type TieState = (typeof tieStates)[number]

/** Two parties that belong together, or should. */
export function ConnectForm({ stage, map, draft }: ConnectProps) {
  const t = useTranslations('participant.room.connect')
  return (
    <Step isDoing isKept={draft.from !== ''}>
      <h2>{t('title')}</h2>
      <input type="hidden" name="stage" value={stage} />
      <input type="hidden" name="once" value={draft.once} />
      <End name="from" label={t('from')} map={map} value={draft.from} />
      <End name="other" label={t('to')} map={map} value={draft.other} />
      <fieldset className="apart">
        <legend className="own">{t('legend')}</legend>
        {tieStates.map(one => (
          <label key={one} className="option">
            <input
              type="radio"
              name="state"
              value={one}
              defaultChecked={one === draft.state}
              autoComplete="off"
            />
            <span>{t(one)}</span>
          </label>
        ))}
      </fieldset>
      <p className="small">{t('hint')}</p>
      <Act act="connect" look="even">
        {t('go')}
      </Act>
    </Step>
  )
}

type EndProps = {
  readonly name: 'from' | 'other'
  readonly label: string
  readonly map: MapInRoom
  readonly value: string
}

function End({ name, label, map, value }: EndProps) {
  const common = useTranslations('common')
  return (
    <>
      <label className="own" htmlFor={name}>
        {label}
      </label>
      <select id={name} name={name} defaultValue={value} autoComplete="off">
        <option value="">{'–'}</option>
        {inOutlineOrder(map.parties).map(party => (
          <option key={party.id} value={party.id}>
            {partyName({ common }, party)}
          </option>
        ))}
      </select>
    </>
  )
}
