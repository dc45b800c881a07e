import { looksLikePersonalData } from '@/model/constellation/personal-data'
import { givenIn, isNothing, taken, withGiven } from '@/model/participant/answer'
import type { QuestionScreen } from '@/model/participant/screens'
import { answerKey, type Place, placeAfter, placeBefore, type Sitting } from '@/model/participant/sitting'
import type { Sheet } from '@/model/rounds/sheet'
import { changeGuest, type Guest } from '@/server/database/guests'
import { takeSheet } from '@/server/database/sheets'
import { keepSitting, seenNow } from '@/server/guests/guest-session'
import { saveSheet } from '@/server/rounds/answering'
import type { Services } from '@/server/services'
import type { AnsweringGuest } from './answering-guest'
import type { Act } from './form'

type Deps = Pick<Services, 'database' | 'now'>
type Answering = Act<'next' | 'back' | 'look'>
/** What moves somebody on within their sitting. */
export const stepActs = [
  'next',
  'back',
  'look',
  'on',
  'skip',
  'change',
  'anew',
  'stay',
  'language',
  'time',
] as const
export type StepForm = Act<(typeof stepActs)[number]>

const questionAt = ({ screens }: AnsweringGuest, at: Place): QuestionScreen | undefined => {
  const screen = typeof at === 'number' ? screens[at] : undefined
  return screen?.kind === 'question' ? screen : undefined
}

/** Where to go from a question: back to the look over all of it for who came from there. */
function placeFrom({ walk, guest }: AnsweringGuest, form: Answering | Act<'skip'>): Place {
  if (form.act === 'look') return 'review'
  if (form.act === 'back') return placeBefore(form.at, walk)
  return guest.sitting.isChanging ? 'review' : placeAfter(form.at, walk)
}

const moved = (sitting: Sitting, at: Place, own: readonly string[] = sitting.own): Sitting => ({
  ...sitting,
  at,
  own: [...own],
  isChanging: sitting.isChanging && at !== 'review',
  warned: null,
})

/** Where a step leads, and what it changes in the sheet; nothing where it has no `change`. */
interface Led {
  readonly sitting: Sitting
  readonly change?: (sheet: Sheet) => Sheet
}

/** What was given on a question, and where that leads; words that seem to name somebody are asked about once (S-30). */
function answer(answering: AnsweringGuest, form: Answering): Led {
  const { sitting } = answering.guest
  const screen = questionAt(answering, form.at)
  if (!screen) return { sitting: moved(sitting, placeFrom(answering, form)) }
  const key = answerKey(screen.subject, screen.question.id)
  const given = taken(screen.question, { options: form.option, words: form.words })
  const isOwn = sitting.own.includes(key)
  const own = isOwn || isNothing(given) ? sitting.own : [...sitting.own, key]
  const asks = form.act === 'next' && sitting.warned !== key && looksLikePersonalData(given.words)
  const led = asks
    ? { ...sitting, at: form.at, own, warned: key }
    : moved(sitting, placeFrom(answering, form), own)
  // An empty form takes away what it showed; an answer of an earlier sitting was not shown.
  if (isNothing(given) && !isOwn) return { sitting: led }
  return { sitting: led, change: sheet => withGiven(sheet, screen, given) }
}

function skip(answering: AnsweringGuest, form: Act<'skip'>): Led {
  const screen = questionAt(answering, form.at)
  const sitting = moved(answering.guest.sitting, placeFrom(answering, form))
  if (!screen || isNothing(givenIn(answering.sheet, screen))) return { sitting }
  return { sitting, change: sheet => withGiven(sheet, screen, { options: [], words: '' }) }
}

function after(answering: AnsweringGuest, form: StepForm): Led {
  const { sitting } = answering.guest
  switch (form.act) {
    case 'on':
      return { sitting: moved(sitting, placeAfter(form.at, answering.walk)) }
    case 'next':
    case 'back':
    case 'look':
      return answer(answering, form)
    case 'skip':
      return skip(answering, form)
    case 'change': {
      const to = Math.min(form.to, answering.screens.length - 1)
      return { sitting: { ...moved(sitting, to), isChanging: true } }
    }
    case 'anew':
      return { sitting: moved(sitting, 'promise', []) }
    case 'time':
      return { sitting: { ...sitting, isSlow: form.slow === 'yes' } }
    default:
      return { sitting }
  }
}

/** Takes one step, keeps it whole or not at all, and returns the guest where it led. A step sent twice leads to the same place. */
export async function takeStep(answering: AnsweringGuest, form: StepForm, deps: Deps): Promise<Guest> {
  const { guest, inviteeId } = answering
  const { sitting, change } = after(answering, form)
  const language = form.act === 'language' ? form.language : guest.language
  if (form.act === 'anew') {
    await takeSheet(deps.database, inviteeId)
    await deps.database.forgetDeleted()
  }
  if (!change) return keepSitting(deps, guest, sitting, language)
  const kept = seenNow(guest, sitting, language, deps.now())
  await saveSheet(deps, inviteeId, change, step => changeGuest(step, kept))
  return kept
}
