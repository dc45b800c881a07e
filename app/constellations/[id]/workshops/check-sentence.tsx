import { getLocale, getTranslations } from 'next-intl/server'
import { ResultsSentence } from '@/components/results/results-sentence'
import { instrumentNames } from '@/model/instrument/instrument-names'
import { headlineOf } from '@/model/results/results-headline'
import { askedRoundById } from '@/server/database/asked-rounds'
import { readRoundResults } from '@/server/results/read-round-results'
import { services } from '@/server/services'

/** What came out of a closed check, in the one sentence that its rules allow. */
export async function CheckSentence({ round: id }: { readonly round: string }) {
  const { database, edition } = services()
  const round = await askedRoundById(database, id)
  const read = round?.state === 'closed' ? await readRoundResults(database, round) : undefined
  if (!round || !read)
    return <p className="text-lg">{(await getTranslations('workshop.check'))('nothing')}</p>
  const names = instrumentNames(round.instrument, edition, await getLocale())
  return <ResultsSentence headline={headlineOf(read.results)} sectionName={names.section} />
}
