import { useTranslations } from 'next-intl'
import { type Perspective, perspectives } from '@/model/edition/perspective'
import { TimeButton } from '../foot'
import type { Idle } from '../frame'
import { Act, Step } from '../step'

/** Why nobody sits down yet: something is not chosen, the name was taken meanwhile, or there is no empty seat under it to come back to. */
export type NamesFault = 'choose' | 'name-taken' | 'no-such-seat' | undefined

type NamesProps = {
  readonly names: readonly string[]
  /** What was chosen already, where the other was not. */
  readonly chosen: { readonly name: string | undefined; readonly perspective: Perspective | undefined }
  readonly fault: NamesFault
}

/** A pseudonym from a few that are free, and where somebody speaks from. Nothing to write, so that nobody writes who they are (S-6). */
export function NamesPage({ names, chosen, fault }: NamesProps) {
  const t = useTranslations('participant.room.names')
  const kinds = useTranslations('participant.room.perspectives')
  return (
    <Step>
      <h1 tabIndex={-1}>{t('title')}</h1>
      {fault ? (
        <div className="note warm" role="alert">
          <p>{t(fault)}</p>
        </div>
      ) : null}
      <p>{t('lead')}</p>
      <fieldset>
        <legend className="small">{t('legend')}</legend>
        {names.map(name => (
          <label key={name} className="option">
            <input type="radio" name="name" value={name} defaultChecked={name === chosen.name} />
            <span lang="en">{name}</span>
          </label>
        ))}
      </fieldset>
      <Act act="names" look="plain">
        {t('others')}
      </Act>
      <fieldset>
        <legend>
          <h2>{t('from')}</h2>
        </legend>
        <p className="small">{t('fromHint')}</p>
        {perspectives.map(perspective => (
          <label key={perspective} className="option">
            <input
              type="radio"
              name="perspective"
              value={perspective}
              defaultChecked={perspective === chosen.perspective}
            />
            <span>{kinds(perspective)}</span>
          </label>
        ))}
      </fieldset>
      <div className="ways">
        <Act act="sit" look="main">
          {t('go')}
        </Act>
      </div>
    </Step>
  )
}

type BackProps = {
  readonly colours: readonly string[]
  readonly creatures: readonly string[]
  /** What was chosen and led to no seat. */
  readonly chosen: { readonly colour: string; readonly creature: string } | undefined
}

/** For who was here before and left by Exit: the seat they had, by their made-up name. Chosen from all there are, so that the page tells nobody's. */
export function BackPage({ colours, creatures, chosen }: BackProps) {
  const t = useTranslations('participant.room.back')
  return (
    <details open={chosen !== undefined}>
      <summary>{t('title')}</summary>
      <Step>
        <p>{t('lead')}</p>
        <NamePart name="colour" label={t('colour')} parts={colours} chosen={chosen?.colour} />
        <NamePart name="creature" label={t('creature')} parts={creatures} chosen={chosen?.creature} />
        <div className="ways">
          <Act act="return" look="even">
            {t('go')}
          </Act>
        </div>
      </Step>
    </details>
  )
}

type PartProps = {
  readonly name: string
  readonly label: string
  readonly parts: readonly string[]
  readonly chosen: string | undefined
}

const NamePart = ({ name, label, parts, chosen }: PartProps) => (
  <>
    <label className="own apart" htmlFor={name}>
      {label}
    </label>
    <select id={name} name={name} defaultValue={chosen} autoComplete="off" lang="en">
      {parts.map(part => (
        <option key={part} value={part}>
          {part}
        </option>
      ))}
    </select>
  </>
)

type LobbyProps = { readonly name: string; readonly idle: NonNullable<Idle>; readonly isSlow: boolean }

const minutes = (milliseconds: number) => Math.round(milliseconds / 60_000)

/** Waiting to be let in. Listening is long, so more time stands here plainly. */
export function LobbyPage({ name, idle, isSlow }: LobbyProps) {
  const t = useTranslations('participant.room.lobby')
  return (
    <>
      <h1 tabIndex={-1}>{t('title', { name })}</h1>
      <p>{t('wait')}</p>
      <p>{t('keepName')}</p>
      <Listening idle={idle} isSlow={isSlow} title={t('timeTitle')} />
    </>
  )
}

type ListeningProps = Omit<LobbyProps, 'name'> & { readonly title: string }

function Listening({ idle, isSlow, title }: ListeningProps) {
  const t = useTranslations('participant.room.lobby')
  return (
    <>
      <h2>{title}</h2>
      <p>{t('time', { hide: minutes(idle.hide), end: minutes(idle.end) })}</p>
      <TimeButton isSlow={isSlow} />
    </>
  )
}

type SoonProps = LobbyProps & { readonly workshop: string }

/** Let in, before the first stage. */
export function SoonPage({ name, workshop, idle, isSlow }: SoonProps) {
  const t = useTranslations('participant.room')
  return (
    <>
      <h1 tabIndex={-1}>{t('soon.title')}</h1>
      <p>{t('soon.named', { name, workshop })}</p>
      <p>{t('soon.wait')}</p>
      <Listening idle={idle} isSlow={isSlow} title={t('lobby.timeTitle')} />
    </>
  )
}
