import type { RoundRelease } from './round-release'
import type { Told } from './told'

/** Enough people answered the batch, and of what it counted of the same question, or else about the same subject, something could be shown. */
function isEnough({ subject, question }: Told, { answered, questions }: RoundRelease): boolean {
  if (answered === null) return false
  const about = questions.filter(one => one.subject === subject)
  const own = about.filter(one => one.question === question)
  const counted = own.length > 0 ? own : about
  return counted.length === 0 || counted.some(({ whole }) => whole.kind !== 'not-enough')
}

/** What a person may read to decide whether it is shown: nothing that too few have answered. */
export function toRead(told: readonly Told[], releases: readonly RoundRelease[]): readonly Told[] {
  const byBatch = new Map(releases.map(release => [release.batch, release]))
  return told.filter(one => {
    const release = byBatch.get(one.batch)
    return release !== undefined && isEnough(one, release)
  })
}

/**
 * What was said in own words that may be shown (S-26): enough people answered, a person has read it and let it through, and it stands in the order that
 * `shuffle` gives it, never by slice or batch.
 */
export const tellable = (
  told: readonly Told[],
  releases: readonly RoundRelease[],
  shuffle: <Item>(items: readonly Item[]) => readonly Item[],
): readonly Pick<Told, 'subject' | 'question' | 'text'>[] =>
  shuffle(toRead(told, releases))
    .filter(({ state }) => state === 'shown')
    .map(({ subject, question, text }) => ({ subject, question, text }))
