import { getTranslations } from 'next-intl/server'
import { Sure } from '@/components/ui/sure'
import { Part } from '@/components/versions/part'
import type { AskedRound } from '@/model/rounds/asked-round'
import { reportsOfKeptBack } from '@/server/report/erased-reports'
import { services } from '@/server/services'
import { ReportsGoing } from '../../../report/reports-going'
import { RoundFields } from '../round-fields'
import { submitEraseHolding } from './forms'

/** The kept reports that hold words which are kept back now, by name, and the way to erase them; nothing where none does. */
export async function ReportsHolding({ round }: { readonly round: AskedRound }) {
  const ids = await reportsOfKeptBack(services().database, round)
  if (ids.length === 0) return null
  const words = await getTranslations('rounds.words')
  return (
    <Part title={words('held', { count: ids.length })}>
      <ReportsGoing
        constellationId={round.constellationId}
        ids={ids}
        says={count => words('heldBy', { count })}
      />
      <form action={submitEraseHolding} className="grid gap-3">
        <RoundFields round={round} />
        <Sure
          sentence={words('eraseSure', { count: ids.length })}
          button={words('erase', { count: ids.length })}
          look="danger"
        />
      </form>
    </Part>
  )
}
