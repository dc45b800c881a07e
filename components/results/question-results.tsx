import { useTranslations } from 'next-intl'
import type { Released } from '@/model/health/release-question'
import type { InstrumentNames } from '@/model/instrument/instrument-names'
import type { QuestionResult, SectionResult } from '@/model/results/round-results'
import { Drawing } from '../charts/drawing'
import { shownWords } from './shown-words'
import { standingWords } from './standing-words'

type Props = { readonly sections: readonly SectionResult[]; readonly names: InstrumentNames }

const isAsked = ({ questions }: SectionResult) => questions.length > 0

/** Every question with what could be shown of it, section by section: bars with counts, a band in words, or that there were too few. */
export function QuestionResults({ sections, names }: Props) {
  return sections.filter(isAsked).map(({ section, questions }) => (
    <div key={section} className="grid gap-4">
      <h3 className="text-lg">{names.section(section)}</h3>
      <ul className="grid gap-6">
        {together(questions).map(parts => (
          <li key={parts[0].question} className="grid max-w-2xl gap-2 break-inside-avoid">
            <p className="font-bold">{names.question(parts[0].question)}</p>
            {parts[0].option === undefined ? (
              <OneResult result={parts[0]} names={names} />
            ) : (
              <OptionsResult parts={parts} names={names} />
            )}
          </li>
        ))}
      </ul>
    </div>
  ))
}

type Parts = readonly [QuestionResult, ...QuestionResult[]]

/** The options of a question that takes several, brought together again. */
function together(questions: readonly QuestionResult[]): readonly Parts[] {
  const found = new Map<string, Parts>()
  for (const one of questions) {
    const before = found.get(one.question)
    found.set(one.question, before ? [...before, one] : [one])
  }
  return [...found.values()]
}

type Bar = {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly share: number | null
}

function OneResult({
  result: { question, shown, standing },
  names,
}: { result: QuestionResult } & Pick<Props, 'names'>) {
  const t = useTranslations('results')
  const page = useTranslations('resultsPage')
  if (shown.kind === 'counts') {
    const bars = Object.entries(shown.counts).map(([option, count]) => ({
      id: option,
      name: names.option(question, option),
      says: String(count),
      share: count / Math.max(1, shown.answered),
    }))
    return (
      <>
        <p className="text-sm text-quiet">{page('answeredBy', { answered: shown.answered })}</p>
        <Bars bars={bars} />
      </>
    )
  }
  if (shown.kind !== 'band') return <p>{shownWords(t, shown, String)}</p>
  const heard = shown.someNotYet ? [t('someNotYet')] : []
  const says = [page('answeredBy', { answered: shown.answered }), ...heard]
  return (
    <>
      <p>{standingWords(t, standing, names.isHealthCheck)}</p>
      <p className="text-sm text-quiet">{says.join(' ')}</p>
    </>
  )
}

function OptionsResult({ parts, names }: { readonly parts: Parts } & Pick<Props, 'names'>) {
  const t = useTranslations('resultsPage')
  const bars = parts.map(({ question, option = '', shown }) => ({
    id: option,
    name: names.option(question, option),
    ...tickedOf(shown, t),
  }))
  return <Bars bars={bars} />
}

/** How many ticked an option, of how many who answered. */
function tickedOf(shown: Released, t: ReturnType<typeof useTranslations<'resultsPage'>>) {
  if (shown.kind !== 'counts')
    return { says: t(shown.kind === 'answered' ? 'optionAlike' : 'optionNotShown'), share: null }
  const yes = shown.counts.yes ?? 0
  return { says: t('ticked', { yes, answered: shown.answered }), share: yes / Math.max(1, shown.answered) }
}

const [width, height] = [360, 12]

function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <ul className="grid gap-2 [&_svg]:h-auto [&_svg]:w-full">
      {bars.map(({ id, name, says, share }) => (
        <li key={id} className="grid gap-1">
          <span className="flex flex-wrap justify-between gap-x-4">
            <span>{name}</span>
            <span className="text-quiet tabular-nums">{says}</span>
          </span>
          <Drawing viewBox={`-1 -1 ${width + 2} ${height + 2}`} title="">
            <rect
              width={width}
              height={height}
              fill="none"
              stroke="var(--edge)"
              strokeDasharray={share === null ? '3 4' : undefined}
            />
            {share ? <rect width={width * share} height={height} fill="var(--accent)" /> : null}
          </Drawing>
        </li>
      ))}
    </ul>
  )
}
