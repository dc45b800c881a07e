import { useTranslations } from 'next-intl'

/** What came of something somebody did in a room, by its key under `participant.room.said`. */
export const outcomes = [
  'passed',
  'written',
  'word',
  'placed',
  'added',
  'moved-on',
  'unsent',
  'not-readable',
  'muted',
  'names-somebody',
  'too-much',
  'too-many-dots',
  'not-on-map',
  'not-saved',
] as const
export type Outcome = (typeof outcomes)[number]

const good: readonly Outcome[] = ['passed', 'written', 'word', 'placed', 'added']

type Props = {
  readonly outcome: Outcome
  /** What was written and not taken, where the page it was written on is gone. */
  readonly lost: string | undefined
}

/** Says what came of it: quietly where it went well, as an alert where something was not taken. */
export function Notice({ outcome, lost }: Props) {
  const t = useTranslations('participant.room.said')
  const isGood = good.includes(outcome)
  return (
    <div className={isGood ? 'note' : 'note warm'} role={isGood ? 'status' : 'alert'}>
      <p>{t(outcome)}</p>
      {lost ? (
        <p>
          {t('yours')}
          <br />
          <q>{lost}</q>
        </p>
      ) : null}
    </div>
  )
}
