import { isWanted, type VersionFacts } from './version'

/** How long versions stay that nobody named or labelled: some days all of them (but so many a day at most), then one a week for some weeks. */
export const retention = { days: 7, aDay: 20, weeks: 52 } as const

const day = 86_400_000
// 1 January 1970 was a Thursday; weeks begin on Monday.
const dayOf = (at: number) => Math.floor(at / day)
const weekOf = (at: number) => Math.floor((dayOf(at) + 3) / 7)

type Dated = Pick<VersionFacts, 'id' | 'madeAt'>

const byTime = (one: Dated, other: Dated) => one.madeAt - other.madeAt || (one.id < other.id ? -1 : 1)

/** Of one day the earliest half and the latest half stay, so that no flood of later ones drives out how the day began. */
const crowdedOut = (ofDay: readonly Dated[]): readonly Dated[] =>
  ofDay
    .toSorted(byTime)
    .slice(retention.aDay / 2, Math.max(retention.aDay / 2, ofDay.length - retention.aDay / 2))

/** The last of each week stays. */
const thinnedOut = (ofWeek: readonly Dated[]): readonly Dated[] => ofWeek.toSorted(byTime).slice(0, -1)

/** The ids of versions that need not be kept any longer. Never one that a person wants. `now` is milliseconds. */
export function superfluous(
  versions: readonly Pick<VersionFacts, 'id' | 'madeAt' | 'name' | 'label' | 'origin'>[],
  now: number,
): readonly string[] {
  const own = versions.filter(version => !isWanted(version))
  const isFresh = ({ madeAt }: Dated) => madeAt > now - retention.days * day
  const isOver = ({ madeAt }: Dated) => madeAt <= now - retention.weeks * 7 * day
  const weekly = own.filter(version => !isFresh(version) && !isOver(version))
  return [
    ...own.filter(isOver),
    ...[...Map.groupBy(weekly, ({ madeAt }) => weekOf(madeAt)).values()].flatMap(thinnedOut),
    ...[...Map.groupBy(own.filter(isFresh), ({ madeAt }) => dayOf(madeAt)).values()].flatMap(crowdedOut),
  ].map(({ id }) => id)
}
