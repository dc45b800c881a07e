import { notEnough, type Released } from '../health/release-question'
import type { Scale } from '../health/tally'
import { healthCheckId } from '../instrument/health-check'
import type { Instrument, Question, Section } from '../instrument/instrument'
import type { AskedRound } from '../rounds/asked-round'
import { sheetSubjects } from '../rounds/sheet'
import { scaleOf, yesOrNo } from './release-round'
import type { QuestionRelease, RoundRelease } from './round-release'
import { letsThemesForth, readSafety, type SafetyShown } from './safety-shown'
import { poolStandings, type Standing, standingOf } from './standing'
import { together } from './together'

/** A round with all it has released. Everything that is shown of it comes from here. */
export interface ReleasedRound extends Pick<AskedRound, 'id' | 'plan' | 'instrument' | 'closedAt'> {
  readonly releases: readonly RoundRelease[]
}

/** One question (or one option of one that takes several), its late answers with it. */
export interface QuestionResult {
  readonly question: string
  readonly option?: string
  readonly section: string
  readonly shown: Released
  readonly standing: Standing
}

/** A section of the questionnaire, in a health check Safety or a theme. `known` of its `of` questions could be shown. */
export interface SectionResult {
  readonly section: string
  readonly standing: Standing
  readonly known: number
  readonly of: number
  readonly questions: readonly QuestionResult[]
}

/** What everyone, or one slice, said about a subject. `safety` is null where the questionnaire is no health check; nothing stands back then. */
export interface ResultView {
  readonly safety: SafetyShown | null
  readonly themesStandBack: boolean
  readonly sections: readonly SectionResult[]
}

export interface SubjectResults extends ResultView {
  readonly subject: string
  readonly bySlice: ReadonlyMap<string, ResultView>
}

/** A round as its manager sees it. `answered` is null where too few have (S-27); `sections` stand over all subjects, pooled. */
export interface RoundResults {
  readonly round: ReleasedRound
  readonly asked: number
  readonly answered: number | null
  readonly subjects: readonly SubjectResults[]
  readonly sections: readonly Omit<SectionResult, 'questions' | 'known' | 'of'>[]
  readonly themesStandBack: boolean
}

type Lookup = (subject: string, question: string, option?: string) => readonly QuestionRelease[]

function lookUp(releases: readonly RoundRelease[]): Lookup {
  const keyOf = (...place: readonly (string | undefined)[]) => JSON.stringify(place)
  const found = new Map<string, QuestionRelease[]>()
  for (const one of releases.flatMap(({ questions }) => questions)) {
    const key = keyOf(one.subject, one.question, one.option)
    const batches = found.get(key)
    if (batches) batches.push(one)
    else found.set(key, [one])
  }
  return (subject, question, option) => found.get(keyOf(subject, question, option)) ?? []
}

type Reads = (release: QuestionRelease) => Released

const ofEveryone: Reads = ({ whole }) => whole
const ofSlice =
  (slice: string): Reads =>
  ({ slices }) =>
    Object.hasOwn(slices, slice) ? (slices[slice] ?? notEnough) : notEnough

/** The parts of a question that are released by themselves, with their scales. */
export function partsOfQuestion(
  question: Question,
): readonly { readonly option?: string; readonly scale: Scale }[] {
  if (question.kind === 'text') return []
  if (question.kind !== 'choices') return [{ scale: scaleOf(question) }]
  return question.options.map(({ id }) => ({ option: id, scale: yesOrNo }))
}

function readSection({ id: section, questions }: Section, subject: string, lookup: Lookup, pick: Reads) {
  const results = questions.flatMap(question =>
    partsOfQuestion(question).map(({ option, scale }): QuestionResult => {
      const shown = together(lookup(subject, question.id, option).map(pick))
      const standing = standingOf(shown, scale)
      return { question: question.id, ...(option !== undefined && { option }), section, shown, standing }
    }),
  )
  const known = results.filter(({ shown }) => shown.kind !== 'not-enough').length
  const standing = poolStandings(results.map(one => one.standing))
  return { section, standing, known, of: results.length, questions: results }
}

function readView(instrument: Instrument, subject: string, lookup: Lookup, pick: Reads): ResultView {
  const sections = instrument.sections.map(section => readSection(section, subject, lookup, pick))
  const [foundation] = instrument.sections
  if (instrument.id !== healthCheckId || !foundation)
    return { safety: null, themesStandBack: false, sections }
  const safety = readSafety(foundation.questions.map(({ id }) => lookup(subject, id).map(pick)))
  return { safety, themesStandBack: !letsThemesForth(safety), sections }
}

function slicesIn(releases: readonly RoundRelease[]): readonly string[] {
  return [...new Set(releases.flatMap(({ questions }) => questions.flatMap(one => Object.keys(one.slices))))]
}

function readSubject(round: ReleasedRound, subject: string, lookup: Lookup, slices: readonly string[]) {
  const { instrument } = round
  const whole = readView(instrument, subject, lookup, ofEveryone)
  const bySlice = slices.map((slice): [string, ResultView] => {
    const view = readView(instrument, subject, lookup, ofSlice(slice))
    // One slice's safety is no good news over everyone's harm.
    return [slice, { ...view, themesStandBack: view.themesStandBack || whole.themesStandBack }]
  })
  return { subject, ...whole, bySlice: new Map(bySlice) }
}

/** Reads a round's releases, and nothing else, for the screen, the report and the files. Slices are left out where there is no breakdown. */
export function resultsOf(round: ReleasedRound): RoundResults {
  const { instrument, plan, releases } = round
  const lookup = lookUp(releases)
  const slices = plan.breakdown.by === 'nothing' ? [] : slicesIn(releases)
  const subjects = sheetSubjects(instrument, plan.subjects).map(subject =>
    readSubject(round, subject, lookup, slices),
  )
  const answered = releases.flatMap(one => (one.answered === null ? [] : [one.answered]))
  return {
    round,
    asked: Math.max(0, ...releases.map(({ asked }) => asked)),
    answered: answered.length === 0 ? null : answered.reduce((sum, one) => sum + one, 0),
    subjects,
    sections: instrument.sections.map(({ id }, place) => ({
      section: id,
      standing: poolStandings(
        subjects.flatMap(({ sections }) => (sections[place] ? [sections[place].standing] : [])),
      ),
    })),
    themesStandBack: subjects.some(({ themesStandBack }) => themesStandBack),
  }
}
