import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Cell, RowName, WideRow, WideTable } from '@/components/check/wide-table'
import { standingWords } from '@/components/results/standing-words'
import { TrendLines } from '@/components/results/trend-lines'
import { dayWords } from '@/model/edition/day-words'
import { type InstrumentNames, instrumentNames } from '@/model/instrument/instrument-names'
import { foundationMark, themeMark } from '@/model/report/theme-marks'
import { reachOf, type Standing } from '@/model/results/standing'
import type { TrendPoint } from '@/model/results/trend'
import type { AskedRound } from '@/model/rounds/asked-round'
import { services } from '@/server/services'
import { roundResultsAddress } from '../[round]/results/addresses'
import type { TrendRead } from './read-trend'

const notKnown: Standing = { kind: 'not-known' }

type Props = { readonly read: TrendRead; readonly last: AskedRound }

const hueOf = (names: InstrumentNames, section: string) => {
  const position = names.position(section)
  if (position === null) return 'var(--accent)'
  return `var(${position === 'foundation' ? foundationMark.token : themeMark(position).token})`
}

/** A trend: the sentence, a line for each theme, and the same as a table. */
export async function TrendView({ read, last }: Props) {
  const { trend, rounds } = read
  const [t, results, health, language] = await Promise.all([
    getTranslations('resultsPage.trend'),
    getTranslations('results'),
    getTranslations('health'),
    getLocale(),
  ])
  const names = instrumentNames(last.instrument, services().edition, language)
  const says = (standing: TrendPoint['sections'][number]) =>
    standingWords(results, standing, names.isHealthCheck)
  // Safety has a state and no level, and a line of means would hide it.
  const drawn = trend.sections
    .map((section, place) => ({ section, place }))
    .slice(names.isHealthCheck ? 1 : 0)
  const lines = drawn.map(({ section, place }) => ({
    id: section,
    name: names.section(section),
    hue: hueOf(names, section),
    points: trend.points.map(({ sections, isJoined, themesStandBack }, at) => ({
      name: rounds[at]?.plan.name ?? '',
      isJoined,
      standing: (!themesStandBack && sections[place]) || notKnown,
    })),
  }))
  const hasLines = lines.some(({ points }) => points.some(({ standing }) => reachOf(standing)))
  return (
    <>
      <p className="text-2xl font-bold text-balance">{await sentence(read)}</p>
      <section aria-labelledby="lines" className="grid gap-4">
        <h2 id="lines" className="text-xl">
          {t(names.isHealthCheck ? 'lines' : 'linesPlain')}
        </h2>
        {hasLines ? <TrendLines says={says} lines={lines} /> : null}
        <p className={hasLines ? 'max-w-prose text-sm text-quiet' : 'max-w-prose'}>
          {t(hasLines ? 'lineNote' : 'noLines')}
        </p>
      </section>
      <WideTable
        caption={t(names.isHealthCheck ? 'caption' : 'captionPlain')}
        columns={[
          t('round'),
          t('closed'),
          t('answered'),
          t('joined'),
          ...(names.isHealthCheck ? [t('safety')] : []),
          ...drawn.map(({ section }) => names.section(section)),
        ]}
      >
        {trend.points.map((point, at) => {
          const round = rounds[at]
          return round ? (
            <WideRow key={point.roundId}>
              <RowName>
                <Link href={roundResultsAddress(round.constellationId, round.id)}>{round.plan.name}</Link>
              </RowName>
              <Cell>{dayWords(round.closedAt ?? 0, language)}</Cell>
              <Cell>{point.answered ?? results('notKnown')}</Cell>
              <Cell>{t(at === 0 ? 'first' : point.isJoined ? 'yes' : 'no')}</Cell>
              {point.safety ? <Cell>{results(`safety.${point.safety}`)}</Cell> : null}
              {drawn.map(({ section, place }) => (
                <Cell key={section}>
                  {point.themesStandBack
                    ? health('standsBack')
                    : says(point.sections[place] ?? { kind: 'not-known' })}
                </Cell>
              ))}
            </WideRow>
          ) : null
        })}
      </WideTable>
      <p className="max-w-prose text-sm text-quiet">
        {results('method.bands')} {results('trend.broken')}
      </p>
    </>
  )
}

async function sentence({ trend: { points }, rounds }: TrendRead): Promise<string> {
  const [t, results] = await Promise.all([getTranslations('resultsPage.trend'), getTranslations('results')])
  const values = {
    count: points.length,
    first: rounds[0]?.plan.name ?? '',
    last: rounds.at(-1)?.plan.name ?? '',
  }
  const [before, after] = [points[0]?.safety, points.at(-1)?.safety]
  if (!before || !after) return t('sentencePlain', values)
  const words = { ...values, before: results(`safety.${before}`), after: results(`safety.${after}`) }
  if (!points.slice(1).every(({ isJoined }) => isJoined)) return t('sentenceNotCompared', words)
  return t(before === after ? 'sentenceSame' : 'sentence', words)
}
