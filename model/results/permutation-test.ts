import { numberOf, type Scale, sayingOf, type Tally } from '../health/tally'

/** More tables than this are not gone through one by one: with all elements from all perspectives there may be hundreds of comparisons. */
const mostTables = 10_000
const roundingError = 1e-9

interface Step {
  readonly level: number
  readonly before: number
  readonly both: number
}

const stepsOf = (before: Tally, after: Tally, scale: Scale): readonly Step[] =>
  Object.entries(scale)
    .flatMap(([option, level]) =>
      level === null
        ? []
        : [
            {
              level,
              before: numberOf(before, option),
              both: numberOf(before, option) + numberOf(after, option),
            },
          ],
    )
    .toSorted((one, other) => one.both - other.both)

function logFactorials(most: number): readonly number[] {
  const logs = [0]
  for (let n = 1; n <= most; n += 1) logs.push((logs[n - 1] ?? 0) + Math.log(n))
  return logs
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** The share of all ways of dealing the answers to the two rounds in which their means are at least as far apart. */
function exact(steps: readonly Step[], taken: number, isAsFar: (score: number) => boolean): number {
  const all = sum(steps.map(({ both }) => both))
  const logs = logFactorials(all)
  const ways = (n: number, k: number) => (logs[n] ?? 0) - (logs[k] ?? 0) - (logs[n - k] ?? 0)
  const total = ways(all, taken)
  const goOn = (place: number, left: number, score: number, weight: number): number => {
    const step = steps[place]
    if (!step) return left === 0 && isAsFar(score) ? Math.exp(weight - total) : 0
    const isLast = place === steps.length - 1
    if (isLast && left > step.both) return 0
    let found = 0
    for (let here = isLast ? left : 0; here <= Math.min(left, step.both); here += 1)
      found += goOn(place + 1, left - here, score + here * step.level, weight + ways(step.both, here))
    return found
  }
  return Math.min(1, goOn(0, taken, 0, 0))
}

/** The complementary error function, Abramowitz and Stegun 7.1.26: right to seven digits. */
function erfc(x: number): number {
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
  return series * Math.exp(-x * x)
}

/**
 * How likely two rounds' answers are at least as far apart in their mean by chance alone, 0 to 1; null where one of them says nothing or all say the same. The
 * two-sided permutation test of Fisher (1935) and Pitman (1937): were it chance, each dealing of the same answers to the two rounds would be as likely. Exact by
 * going through all tables (with two options this is Fisher's exact test); where there are too many, by the normal curve with the same mean and variance. Nobody's
 * answers are kept together, so it cannot pair them: with the same people twice it claims less than a paired test would.
 */
export function chanceOf(before: Tally, after: Tally, scale: Scale): number | null {
  const [first, second] = [sayingOf(before, scale), sayingOf(after, scale)]
  const all = first + second
  if (first === 0 || second === 0) return null
  const steps = stepsOf(before, after, scale)
  const mean = sum(steps.map(({ level, both }) => level * both)) / all
  const spread = sum(steps.map(({ level, both }) => both * (level - mean) ** 2))
  if (spread < roundingError) return null
  const far = Math.abs(sum(steps.map(one => one.level * one.before)) - first * mean)
  const tables = steps.slice(0, -1).reduce((product, { both }) => product * (both + 1), 1)
  if (tables > mostTables) return erfc(far / Math.sqrt((2 * first * second * spread) / (all * (all - 1))))
  return exact(steps, first, score => Math.abs(score - first * mean) >= far - roundingError)
}

/**
 * The chances of several comparisons, each made larger for being one of many, in their order: Holm's step-down method (1979), so that the chance of one
 * false claim among all stays what it is for one.
 */
export function adjustForMany(chances: readonly number[]): readonly number[] {
  const order = chances.map((chance, place) => ({ chance, place })).toSorted((a, b) => a.chance - b.chance)
  const adjusted = [...chances]
  let least = 0
  order.forEach(({ chance, place }, rank) => {
    least = Math.max(least, Math.min(1, chance * (chances.length - rank)))
    adjusted[place] = least
  })
  return adjusted
}
