import { getLocale, getTranslations } from 'next-intl/server'
import type { Constellation } from '@/model/constellation/constellation'
import { instrumentNames } from '@/model/instrument/instrument-names'
import type { LongNames } from '@/model/results/long-form'
import type { AskedRound } from '@/model/rounds/asked-round'
import { services } from '@/server/services'
import { nameSubjects } from '../../../../check/name-subjects'
import { sliceNames } from '../../results/slice-names'

const columns = [
  'round',
  'subject',
  'section',
  'question',
  'option',
  'slice',
  'answered',
  'answer',
  'value',
] as const

/** How the rows of a round are said in the language of the request. */
export async function longNames({ plan, instrument }: AskedRound, map: Constellation): Promise<LongNames> {
  const [t, page, language, nameOf, sliceName] = await Promise.all([
    getTranslations('results'),
    getTranslations('resultsPage'),
    getLocale(),
    nameSubjects(map),
    sliceNames(plan.breakdown),
  ])
  const names = instrumentNames(instrument, services().edition, language)
  const bands = names.isHealthCheck ? 'bands' : 'scaleBands'
  return {
    columns: columns.map(column => t(`columns.${column}`)) as unknown as LongNames['columns'],
    round: (_, batch) =>
      batch === 0 ? plan.name : `${plan.name} · ${page('lateRelease', { number: batch })}`,
    subject: key => (key === '' ? '' : nameOf(key)),
    section: names.section,
    question: names.question,
    option: names.option,
    slice: sliceName,
    says: word => t(`cells.${word}`),
    band: band => t(`${bands}.${band as 'high'}`),
  }
}
