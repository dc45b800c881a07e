import { looksLikePersonalData } from '@/model/constellation/personal-data'
import { givenIn, isNothing, taken, withGiven } from '@/model/participant/answer'
import type { QuestionScreen } from '@/model/participant/screens'
import { answerKey, type Place, placeAfter, placeBefore, type Sitting } from '@/model/participant/sitting'
import type { Guest } from '@/server/database/guests'
import { takeSheet } from '@/server/database/sheets'
import { keepSitting } from '@/server/guests/guest-session'
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

/** Keeps what was given on a question, and says where that leads; words that seem to name somebody are asked about once (S-30). */
async function answer(answering: AnsweringGuest, form: Answering, deps: Deps): Promise<Sitting> {
  const { sitting } = answering.guest
  const screen = questionAt(answering, form.at)
  if (!screen) return moved(sitting, placeFrom(answering, form))
  const key = answerKey(screen.subject, screen.question.id)
  const given = taken(screen.question, { options: form.option, words: form.words })
  const isOwn = sitting.own.includes(key)
  // An empty form takes away what it showed; an answer of an earlier sitting was not shown.
  if (!isNothing(given) || isOwn)
    await saveSheet(deps, answering.inviteeId, sheet => withGiven(sheet, screen, given))
  const own = isOwn || isNothing(given) ? sitting.own : [...sitting.own, key]
  if (form.act === 'next' && sitting.warned !== key && looksLikePersonalData(given.words))
    return { ...sitting, at: form.at, own, warned: key }
  return moved(sitting, placeFrom(answering, form), own)
}

async function skip(answering: AnsweringGuest, form: Act<'skip'>, deps: Deps): Promise<Sitting> {
  const screen = questionAt(answering, form.at)
  if (screen && !isNothing(givenIn(answering.sheet, screen)))
    await saveSheet(deps, answering.inviteeId, sheet => withGiven(sheet, screen, { options: [], words: '' }))
  return moved(answering.guest.sitting, placeFrom(answering, form))
}

async function after(answering: AnsweringGuest, form: StepForm, deps: Deps): Promise<Sitting> {
  const { sitting } = answering.guest
  switch (form.act) {
    case 'on':
      return moved(sitting, placeAfter(form.at, answering.walk))
    case 'next':
    case 'back':
    case 'look':
      return answer(answering, form, deps)
    case 'skip':
      return skip(answering, form, deps)
    case 'change':
      return { ...moved(sitting, Math.min(form.to, answering.screens.length - 1)), isChanging: true }
    case 'anew':
      await takeSheet(deps.database, answering.inviteeId)
      await deps.database.forgetDeleted()
      return moved(sitting, 'promise', [])
    case 'time':
      return { ...sitting, isSlow: form.slow === 'yes' }
    default:
      return sitting
  }
}

/** Takes one step, keeps it, and returns the guest where it led. A step sent twice leads to the same place. */
export async function takeStep(answering: AnsweringGuest, form: StepForm, deps: Deps): Promise<Guest> {
  const sitting = await after(answering, form, deps)
  const language = form.act === 'language' ? form.language : answering.guest.language
  return keepSitting(deps, answering.guest, sitting, language)
}
