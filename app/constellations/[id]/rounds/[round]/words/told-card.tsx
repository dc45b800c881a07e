import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { wordsIn } from '@/model/edition/words-in'
import { everyQuestion } from '@/model/instrument/instrument'
import type { Told } from '@/model/results/told'
import type { AskedRound } from '@/model/rounds/asked-round'
import { askedWords } from '@/model/rounds/sheet-steps'
import { services } from '@/server/services'
import { nameSubjects } from '../../../check/name-subjects'
import { RoundFields } from '../round-fields'
import { submitJudgement } from './forms'

type Props = { readonly round: AskedRound; readonly told: Told }

/** One thing that was said, what it was said to, and the two things that can become of it. */
export async function ToldCard({ round, told }: Props) {
  const [language, words, map] = await Promise.all([
    getLocale(),
    getTranslations('rounds.words'),
    services().live.read(round.constellationId),
  ])
  const nameOf = await nameSubjects(map)
  const question = everyQuestion(round.instrument).find(({ id }) => id === told.question)
  const text = question ? wordsIn(askedWords(question, 'team'), language).text : ''
  return (
    <li className="grid gap-3 rounded-card border border-line bg-sheet p-5">
      <p className="text-sm text-quiet wrap-anywhere">
        {text}
        {told.subject === '' ? '' : ` · ${nameOf(told.subject)}`}
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{told.text}</p>
      <form action={submitJudgement} className="flex flex-wrap gap-3">
        <RoundFields round={round} />
        <input type="hidden" name="told" value={told.id} />
        {told.state === 'shown' ? null : (
          <Button type="submit" name="state" value="shown">
            {words('show')}
          </Button>
        )}
        {told.state === 'kept-back' ? null : (
          <Button type="submit" name="state" value="kept-back">
            {words('keepBack')}
          </Button>
        )}
      </form>
    </li>
  )
}
