import { CheckShown } from '@/components/participant/room/check-shown'
import type { Language } from '@/model/edition/words-in'
import { instrumentNames } from '@/model/instrument/instrument-names'
import { firstNeeds } from '@/model/results/needs-shown'
import { headlineOf } from '@/model/results/results-headline'
import { seeCheck } from '@/server/workshop/see-check'
import { namingFor } from '../naming'
import type { RoomDeps } from './seated'

const most = 5

/** What the room's check released, in words; only Safety where the themes stand back. */
export async function namedResults(seatId: string, language: Language, deps: RoomDeps) {
  const seen = await seeCheck(deps, seatId)
  if (!seen) return null
  const { round, results } = seen
  const names = instrumentNames(round.instrument, deps.edition, language)
  const { subject: nameOf } = await namingFor(round, language, deps)
  const { key, values } = headlineOf(results)
  return (
    <CheckShown
      headline={key}
      values={values}
      themesStandBack={results.themesStandBack}
      needs={firstNeeds(results, most).map(({ subject, question, option, standing }) => ({
        key: `${subject} ${question} ${option ?? ''}`,
        name: names.question(question),
        about: results.subjects.length > 1 ? nameOf(subject) : undefined,
        standing,
      }))}
    />
  )
}
