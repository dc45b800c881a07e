import { getLocale, getTranslations } from 'next-intl/server'
import { RoundDesk } from '@/components/check/round-desk'
import { dayWords } from '@/model/edition/day-words'
import type { Round } from '@/model/health/response'
import { submitBeginRound, submitEndRound } from './forms'
import { roundNameLimit } from './round-name'

type Props = { readonly id: string; readonly rounds: readonly Round[] }

/** Closing and opening rounds, for those who run them. */
export async function RoundsDesk({ id, rounds }: Props) {
  const [kinds, language] = await Promise.all([getTranslations('common.roundKinds'), getLocale()])
  const open = rounds.find(({ closedAt }) => closedAt === null)
  const kind = rounds.length === 0 ? 'baseline' : 'follow-up'
  return (
    <RoundDesk
      constellationId={id}
      open={
        open && {
          id: open.id,
          name: open.name,
          day: dayWords(open.openedAt, language),
        }
      }
      next={{ name: kinds(kind), kind, isFirst: rounds.length === 0 }}
      nameLimit={roundNameLimit}
      closeRound={submitEndRound}
      openRound={submitBeginRound}
    />
  )
}
