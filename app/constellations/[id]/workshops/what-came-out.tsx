import { getLocale, getTranslations } from 'next-intl/server'
import { ResultsSentence } from '@/components/results/results-sentence'
import { standingWords } from '@/components/results/standing-words'
import { type InstrumentNames, instrumentNames } from '@/model/instrument/instrument-names'
import { firstNeeds } from '@/model/results/needs-shown'
import { headlineOf } from '@/model/results/results-headline'
import type { RoundResults } from '@/model/results/round-results'
import { askedRoundById } from '@/server/database/asked-rounds'
import { readRoundResults } from '@/server/results/read-round-results'
import { services } from '@/server/services'
import { nameSubjects } from '../check/name-subjects'

const most = 5

/** What came out of a closed check, as its rules allow: the one sentence, and what needs attention first. */
export async function WhatCameOut({ round: id }: { readonly round: string }) {
  const { database, edition } = services()
  const round = await askedRoundById(database, id)
  const read = round?.state === 'closed' ? await readRoundResults(database, round) : undefined
  if (!round || !read)
    return <p className="text-lg">{(await getTranslations('workshop.check'))('nothing')}</p>
  const names = instrumentNames(round.instrument, edition, await getLocale())
  return (
    <div className="grid gap-[0.8em]">
      <ResultsSentence headline={headlineOf(read.results)} sectionName={names.section} />
      <Needs results={read.results} names={names} constellation={round.constellationId} />
    </div>
  )
}

type NeedsProps = {
  readonly results: RoundResults
  readonly names: InstrumentNames
  readonly constellation: string
}

async function Needs({ results, names, constellation }: NeedsProps) {
  const needs = firstNeeds(results, most)
  if (needs.length === 0) return null
  const [words, standings] = await Promise.all([
    getTranslations('workshop.check'),
    getTranslations('results'),
  ])
  const nameOf =
    results.subjects.length > 1 ? await nameSubjects(await services().live.read(constellation)) : undefined
  return (
    <section aria-label={words('needs')} className="grid gap-[0.3em]">
      <strong>{words('needs')}</strong>
      <ul className="grid list-disc gap-[0.2em] pl-[1.2em]">
        {needs.map(({ subject, question, option, standing }) => (
          <li key={`${subject} ${question} ${option ?? ''}`} className="wrap-anywhere">
            {names.question(question)}
            {': '}
            <strong>{standingWords(standings, standing, names.isHealthCheck)}</strong>
            {nameOf ? (
              <span className="text-quiet"> {words('needsAbout', { name: nameOf(subject) })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
