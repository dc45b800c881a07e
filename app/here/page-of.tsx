import type { ReactNode } from 'react'
import { AgainPage, BeforePage, PromisePage } from '@/components/participant/opening-pages'
import { QuestionPage } from '@/components/participant/question-page'
import { type Reviewed, ReviewPage } from '@/components/participant/review-page'
import { SubjectPage, WhyPage } from '@/components/participant/screen-pages'
import { supportLines } from '@/content/guidance/support-lines'
import type { Words } from '@/model/edition/edition'
import { everyQuestion, type Question } from '@/model/instrument/instrument'
import { type Shown, shownOf } from '@/model/participant/answer'
import type { QuestionScreen, Screen } from '@/model/participant/screens'
import { answerKey } from '@/model/participant/sitting'
import { type AnsweringGuest, countAnswered } from './answering-guest'

/** What the words of a page need besides the guest: names of subjects, and days as they are written. */
export interface Naming {
  readonly subject: (key: string) => string
  /** Null where no day is told. */
  readonly day: (day: string) => string | null
}

const promised = ({ round, screens }: AnsweringGuest, { day }: Naming) => ({
  title: round.instrument.title,
  purpose: round.instrument.purpose,
  minutes: round.instrument.minutes,
  questions: screens.filter(({ kind }) => kind === 'question').length,
  isAnonymous: round.promise?.kind === 'anonymous',
  threshold: round.plan.threshold,
  hasWords: everyQuestion(round.instrument).some(({ kind }) => kind === 'text'),
  day: day(round.plan.until),
})

const wordingFor = ({ invitee }: AnsweringGuest, { text }: Question): Words =>
  'all' in text ? text.all : text.by[invitee.perspective]

const aboutOf = ({ round }: AnsweringGuest, subject: string, { subject: name }: Naming) =>
  round.plan.subjects.length > 1 && subject !== '' ? name(subject) : undefined

function saidIn(question: Question, shown: Shown): Reviewed['said'] {
  if (shown.is !== 'own') return shown.is === 'none' ? 'skipped' : 'earlier'
  const { options, words } = shown.given
  const chosen = 'options' in question ? question.options.filter(({ id }) => options.includes(id)) : []
  return { options: chosen.map(({ text }) => text), words }
}

function review(answering: AnsweringGuest, naming: Naming): readonly Reviewed[] {
  const { screens, sheet, guest } = answering
  return screens.flatMap((screen, place) =>
    screen.kind === 'question'
      ? [
          {
            place,
            nth: screen.nth,
            about: aboutOf(answering, screen.subject, naming),
            wording: wordingFor(answering, screen.question),
            said: saidIn(screen.question, shownOf(sheet, guest.sitting.own, screen)),
          },
        ]
      : [],
  )
}

function questionPage(answering: AnsweringGuest, at: number, screen: QuestionScreen, naming: Naming) {
  const { guest, sheet, walk } = answering
  const { sitting, language } = guest
  const { question, subject, nth, of } = screen
  return (
    <QuestionPage
      {...{ at, question, nth, of, language }}
      wording={wordingFor(answering, question)}
      about={aboutOf(answering, subject, naming)}
      shown={shownOf(sheet, sitting.own, screen)}
      looksPersonal={sitting.warned === answerKey(subject, question.id)}
      canLookOver={walk.goesOnAt > 0}
    />
  )
}

function screenPage(answering: AnsweringGuest, at: number, screen: Screen, naming: Naming): ReactNode {
  const { language } = answering.guest
  if (screen.kind === 'question') return questionPage(answering, at, screen, naming)
  if (screen.kind === 'why')
    return <WhyPage at={at} title={screen.section.title} why={screen.section.why} language={language} />
  return <SubjectPage at={at} name={naming.subject(screen.subject)} nth={screen.nth} of={screen.of} />
}

/** The page a guest is at. `saysNothing`: they asked to send where nothing was answered. */
export function pageOf(answering: AnsweringGuest, naming: Naming, saysNothing: boolean): ReactNode {
  const { guest, screens, sheet } = answering
  const { sitting, language } = guest
  if (sitting.at === 'before') return <BeforePage to="questions" lines={supportLines} language={language} />
  if (sitting.at === 'again') return <AgainPage count={countAnswered(screens, sheet)} />
  if (sitting.at === 'promise')
    return <PromisePage promised={promised(answering, naming)} language={language} />
  const screen = sitting.at === 'review' ? undefined : screens[sitting.at]
  if (screen && typeof sitting.at === 'number') return screenPage(answering, sitting.at, screen, naming)
  return <ReviewPage questions={review(answering, naming)} saysNothing={saysNothing} language={language} />
}
