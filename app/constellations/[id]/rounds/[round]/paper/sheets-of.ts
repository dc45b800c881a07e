import { getLocale, getTranslations } from 'next-intl/server'
import type { PaperSheet } from '@/components/rounds/paper-sheet'
import type { Perspective } from '@/model/edition/perspective'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { healthCheckId } from '@/model/instrument/health-check'
import { everyQuestion, type Question } from '@/model/instrument/instrument'
import type { AskedRound } from '@/model/rounds/asked-round'
import type { Invitee } from '@/model/rounds/invitee'
import { askedWords, sheetSteps } from '@/model/rounds/sheet-steps'
import { services } from '@/server/services'
import { nameSubjects } from '../../../check/name-subjects'
import { toldFirst } from '../../told-first'

const questionOn =
  (perspective: Perspective, language: Language, isHealthCheck: boolean) =>
  (question: Question): PaperSheet['parts'][number]['questions'][number] => ({
    id: question.id,
    text: wordsIn(askedWords(question, perspective), language).text,
    options: question.kind === 'text' ? [] : question.options.map(({ text }) => wordsIn(text, language).text),
    isSeveral: question.kind === 'choices',
    hasOwnWords: isHealthCheck && question.kind !== 'text',
  })

/** A round's check as it is printed, for each perspective it is asked from. */
export async function sheetsOf(
  round: AskedRound,
  asked: readonly Invitee[],
): Promise<Readonly<Record<string, PaperSheet>>> {
  const { plan, instrument, constellationId } = round
  const [language, t, map, told] = await Promise.all([
    getLocale(),
    getTranslations('rounds.told'),
    services().live.read(constellationId),
    toldFirst(round, asked),
  ])
  const nameOf = await nameSubjects(map)
  // Copies are printed before the promise is settled, and paper must not promise more than the round will.
  const kind = round.promise?.kind ?? 'confidential'
  const takesWords =
    instrument.id === healthCheckId || everyQuestion(instrument).some(one => one.kind === 'text')
  const lines = [
    `${t(`${kind}.title`)} ${t(`${kind}.text`)}`,
    `${t('howLong', { minutes: told.minutes })} ${t('skip')}`,
    t('result', { threshold: told.threshold }),
    ...(takesWords ? [t('words')] : []),
  ]
  const sheetFor = (perspective: Perspective): PaperSheet => ({
    title: wordsIn(instrument.title, language).text,
    told: lines,
    parts: sheetSteps(instrument, plan.subjects).map(({ id, subject, section }) => ({
      id,
      about: subject === '' ? '' : nameOf(subject),
      title: wordsIn(section.title, language).text,
      why: wordsIn(section.why, language).text,
      questions: section.questions.map(questionOn(perspective, language, instrument.id === healthCheckId)),
    })),
  })
  return Object.fromEntries(plan.perspectives.map(one => [one, sheetFor(one)]))
}
