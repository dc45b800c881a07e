import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ChoiceOfLinks } from '@/components/check/choice-of-links'
import { GroundPicture } from '@/components/results/ground-picture'
import { LateAnswers } from '@/components/results/late-answers'
import { NeedsInOrder } from '@/components/results/needs-in-order'
import { QuestionResults } from '@/components/results/question-results'
import { ResultsSentence } from '@/components/results/results-sentence'
import { SafetyAndThemes } from '@/components/results/safety-and-themes'
import { SideBySide } from '@/components/results/side-by-side'
import { ToldResults } from '@/components/results/told-results'
import { WhatChanged } from '@/components/results/what-changed'
import type { Constellation } from '@/model/constellation/constellation'
import { everyQuestion, type Instrument } from '@/model/instrument/instrument'
import type { InstrumentNames } from '@/model/instrument/instrument-names'
import { focusOn } from '@/model/results/focus-on'
import { gapsIn } from '@/model/results/gaps'
import { needsIn } from '@/model/results/needs-shown'
import { pooledView } from '@/model/results/pooled-view'
import { headlineOf } from '@/model/results/results-headline'
import { ringOf } from '@/model/results/ring-of'
import type { RoundResults } from '@/model/results/round-results'
import type { RoundRead } from '@/server/results/read-round-results'
import { roundResultsAddress, trendAddress } from './addresses'
import { HowMany } from './how-many'
import { NothingShown } from './nothing-shown'
import { PartsByNeed } from './parts-by-need'
import { RoundMethod } from './round-method'
import { sliceNames } from './slice-names'
import { TakeNumbers } from './take-numbers'

type Props = {
  readonly read: RoundRead
  readonly map: Constellation
  readonly nameOf: (subject: string) => string
  readonly names: InstrumentNames
  /** The one subject that is looked at; undefined for all of them together. */
  readonly subject: string | undefined
}

const hasOwnWords = (instrument: Instrument) => everyQuestion(instrument).some(({ kind }) => kind === 'text')

/** Each slice over all subjects that are looked at. */
function slicesOf({ subjects }: RoundResults) {
  const slices = [...new Set(subjects.flatMap(({ bySlice }) => [...bySlice.keys()]))]
  return new Map(
    slices.map(slice => [slice, pooledView(subjects.flatMap(({ bySlice }) => bySlice.get(slice) ?? []))]),
  )
}

/** The results of a closed round: the sentence, the ground, the numbers, then what needs attention, what differs, what changed, and how it was made. */
export async function RoundResultsView({ read, map, nameOf, names, subject }: Props) {
  const { round, results: all, told } = read
  const results = focusOn(all, subject)
  const hasAll = results === all
  const isOne = results.subjects.length === 1
  const view = pooledView(results.subjects)
  const subjectName = isOne ? undefined : nameOf
  const isNothing = view.sections.every(({ known }) => known === 0)
  const [t, common] = await Promise.all([getTranslations('resultsPage'), getTranslations('common')])
  const ring = ringOf(view)
  const first = headlineOf(results)
  const [{ subject: only = '' } = {}] = results.subjects
  return (
    <>
      <div className="grid gap-3">
        {isOne && names.isHealthCheck ? (
          <p className="text-xl font-bold wrap-anywhere">{nameOf(only)}</p>
        ) : null}
        <ResultsSentence headline={first} sectionName={names.section} />
        <HowMany results={all} isSaid={first.key === 'answered'} />
      </div>
      {all.subjects.length > 1 ? (
        <ViewChoice read={read} nameOf={nameOf} current={hasAll ? '' : only} />
      ) : null}
      {isNothing ? (
        <NothingShown hasEnough={all.answered !== null} />
      ) : (
        <>
          {ring && view.safety ? (
            <GroundPicture
              ring={ring}
              subject={isOne ? nameOf(only) : common('wholeConstellation')}
              safety={view.safety}
            />
          ) : null}
          {names.isHealthCheck ? <SafetyAndThemes view={view} names={names} /> : null}
          {names.isHealthCheck ? (
            <NeedsInOrder
              {...{ names, subjectName }}
              needs={needsIn(results)}
              themesStandBack={results.themesStandBack}
            />
          ) : null}
          {names.isHealthCheck ? null : <Plainly {...{ results, names, nameOf }} />}
          {round.plan.breakdown.by === 'nothing' ? null : (
            <SideBySide
              views={slicesOf(results)}
              gaps={gapsIn(results)}
              sliceName={await sliceNames(round.plan.breakdown)}
              sliceWithin={await sliceNames(round.plan.breakdown, 'slicesWithin')}
              {...{ names, subjectName }}
            />
          )}
          <Change {...{ read, names, subjectName }} results={results} />
          {isOne ? null : (
            <PartsByNeed {...{ map, nameOf, results }} constellationId={round.constellationId} />
          )}
          {names.isHealthCheck ? (
            <details className="min-w-0">
              <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                {t('everyQuestionShow')}
              </summary>
              <div className="grid gap-8 pt-4">
                <Plainly {...{ results, names, nameOf }} />
              </div>
            </details>
          ) : null}
        </>
      )}
      {hasOwnWords(round.instrument) ? (
        <ToldResults
          told={hasAll ? told : told.filter(one => one.subject === only)}
          questionName={names.question}
        />
      ) : null}
      {read.batches.length > 0 ? <LateAnswers batches={read.batches} names={names} /> : null}
      {isNothing ? null : <TakeNumbers round={round} results={all} />}
      <RoundMethod read={read} isHealthCheck={names.isHealthCheck} />
    </>
  )
}

type ChoiceProps = Pick<Props, 'read' | 'nameOf'> & { readonly current: string }

/** Everything together, or one of the parts that were asked about. */
async function ViewChoice({ read: { round, results }, nameOf, current }: ChoiceProps) {
  const t = await getTranslations('resultsPage')
  const parts = results.subjects.map(({ subject }) => ({ subject, name: nameOf(subject) }))
  const choices = [{ subject: '', name: t('everything') }, ...parts]
  return (
    <div className="print:hidden">
      <ChoiceOfLinks
        label={t('view')}
        choices={choices.map(({ subject, name }) => ({
          href: roundResultsAddress(round.constellationId, round.id, subject || undefined),
          name,
          isCurrent: subject === current,
        }))}
      />
    </div>
  )
}

type ChangeProps = Pick<Props, 'read' | 'names'> & {
  readonly results: RoundResults
  readonly subjectName: ((key: string) => string) | undefined
}

/** What changed since the round before, about the subjects that are looked at, and the way to the trend. */
async function Change({ read: { round, before, hasTrend }, results, names, subjectName }: ChangeProps) {
  const t = await getTranslations('resultsPage')
  if (!before) return null
  const looked = new Set(results.subjects.map(({ subject }) => subject))
  const { comparison } = before
  const focused = {
    ...comparison,
    safety: comparison.safety.filter(({ subject }) => looked.has(subject)),
    questions: comparison.questions.filter(({ subject }) => looked.has(subject)),
  }
  return (
    <div className="grid gap-2">
      <WhatChanged
        comparison={focused}
        before={before.round.plan.name}
        after={round.plan.name}
        standsBack={results.themesStandBack}
        {...{ names, subjectName }}
      />
      {hasTrend ? (
        <p className="print:hidden">
          <Link
            href={trendAddress(round.constellationId, round.instrument.id)}
            className="inline-flex min-h-11 items-center"
          >
            {t('trendLink')}
          </Link>
        </p>
      ) : null}
    </div>
  )
}

/** Question by question, about each subject that is looked at. */
async function Plainly({
  results,
  names,
  nameOf,
}: Pick<Props, 'names' | 'nameOf'> & { results: RoundResults }) {
  const t = await getTranslations('resultsPage')
  return results.subjects.map(({ subject, sections }) => (
    <section key={subject} aria-labelledby={`every-${subject}`} className="grid gap-6">
      <h2 id={`every-${subject}`} className="text-xl wrap-anywhere">
        {t(names.isHealthCheck ? 'everyQuestion' : 'everyQuestionPlain')}
        {results.subjects.length > 1 ? ` · ${nameOf(subject)}` : ''}
      </h2>
      <QuestionResults sections={sections} names={names} />
    </section>
  ))
}
