import loadHighs from 'highs'
import { type Answer, answers } from '@/model/health/answer'
import { blur, lowerEdge, upperEdge } from '@/model/health/band'
import { leastForCounts, type Released } from '@/model/health/release-question'
import type { History, Person } from './a-history'
import { type Showing, sliceIn, slicesOf } from './an-intruder'

/** A sum of whole numbers that are looked for: what each counts for, and what is there anyway. */
interface Sum {
  readonly of: ReadonlyMap<string, number>
  readonly and: number
}

const add = (...sums: readonly (readonly [number, Sum])[]): Sum => {
  const of = new Map<string, number>()
  for (const [times, sum] of sums)
    for (const [name, weight] of sum.of) of.set(name, (of.get(name) ?? 0) + times * weight)
  return { of, and: sums.reduce((total, [times, { and }]) => total + times * and, 0) }
}
const total = (sums: readonly Sum[]) => add(...sums.map(sum => [1, sum] as const))

/** Whole numbers that are looked for, and what they must fulfil. */
class Puzzle {
  private readonly lines: string[] = []
  private readonly numbers = new Set<string>()
  private readonly choices = new Set<string>()

  number(name: string): Sum {
    this.numbers.add(name)
    return { of: new Map([[name, 1]]), and: 0 }
  }

  private choice(): Sum {
    const name = `z${this.choices.size}`
    this.choices.add(name)
    return { of: new Map([[name, 1]]), and: 0 }
  }

  must(sum: Sum, is: '<=' | '>=' | '=', value: number): void {
    const terms = [...sum.of].filter(([, weight]) => weight !== 0)
    const rest = value - sum.and
    const holds = is === '=' ? rest === 0 : is === '<=' ? rest >= 0 : rest <= 0
    if (terms.length > 0)
      this.lines.push(
        ` c${this.lines.length}: ${terms.map(([name, weight]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} ${name}`).join(' ')} ${is} ${rest}`,
      )
    else if (!holds) this.lines.push(` c${this.lines.length}: + 0 ${this.any()} >= 1`)
  }

  /** At least one of these is at least its value; none is ever further below it than `most`. */
  mustOne(cases: readonly (readonly [Sum, number])[], most: number): void {
    const chosen = cases.map(([sum, value]) => {
      const choice = this.choice()
      this.must(add([1, sum], [-most, choice]), '>=', value - most)
      return choice
    })
    this.must(total(chosen), '>=', 1)
  }

  private any(): string {
    return [...this.numbers][0] ?? 'x'
  }

  text(): string {
    return [
      'Minimize',
      ` obj: ${this.any()}`,
      'Subject To',
      ...this.lines,
      'Generals',
      ` ${[...this.numbers].join(' ')}`,
      ...(this.choices.size > 0 ? ['Binary', ` ${[...this.choices].join(' ')}`] : []),
      'End',
    ].join('\n')
  }
}

type Pattern = readonly (number | null)[]

/** In which batches somebody could have answered the rounds they were asked in. */
const everyPattern = (asked: readonly boolean[]): readonly Pattern[] =>
  asked.reduce<readonly Pattern[]>(
    (found, isAsked) => found.flatMap(one => (isAsked ? [null, 0, 1] : [null]).map(batch => [...one, batch])),
    [[]],
  )

const heard = ({ asked, answers: batches }: Person): Pattern =>
  batches.map((batch, round) => (asked[round] ? batch : null))

const known = ({ slice, group, asked }: Person) => `${slice} ${group} ${asked}`

/** Who might stand behind a number: where they are counted in each round. `says` by round, because one other may change their mind once. */
interface Kind {
  readonly person: Person
  readonly pattern: Pattern
  readonly says: readonly Answer[]
}

type Cells = Map<string, (readonly [number, Sum])[]>
const cell = (round: number, batch: number, slice: string, answer: Answer) =>
  `${round} ${batch} ${slice} ${answer}`

function count(cells: Cells, history: History, { person, pattern, says }: Kind, sum: Sum): void {
  pattern.forEach((batch, round) => {
    const answer = says[round]
    if (batch === null || !answer) return
    const key = cell(round, batch, sliceIn(history, round, person), answer)
    const there = cells.get(key)
    if (there) there.push([1, sum])
    else cells.set(key, [[1, sum]])
  })
}

const one: Sum = { of: new Map(), and: 1 }
const steady = (history: History, says: Answer) => history.rounds.map(() => says)

interface Freedom {
  /** Whoever was asked may have answered in any batch or not at all; else only as somebody of their kind did. */
  readonly isAnyPattern: boolean
  readonly mayChangeMind: boolean
}

function lookFor(puzzle: Puzzle, history: History, target: Person, intruder: Person, free: Freedom): Cells {
  const cells: Cells = new Map()
  count(
    cells,
    history,
    { person: intruder, pattern: heard(intruder), says: steady(history, intruder.says) },
    one,
  )
  const patternsOf = (person: Person): readonly Pattern[] => {
    if (free.isAnyPattern) return everyPattern(person.asked)
    const alike = history.people
      .filter(other => other !== intruder && known(other) === known(person))
      .map(heard)
    return [...new Map(alike.map(pattern => [String(pattern), pattern])).values()]
  }
  let names = 0
  const numberFor = (person: Person, pattern: Pattern, says: readonly Answer[]) => {
    const sum = puzzle.number(`x${names++}`)
    count(cells, history, { person, pattern, says }, sum)
    return sum
  }
  const targets = patternsOf(target)
    .filter(pattern => pattern.some(batch => batch !== null))
    .flatMap(pattern =>
      answers
        .filter(says => says !== target.says)
        .map(says => numberFor(target, pattern, steady(history, says))),
    )
  puzzle.must(total(targets), '=', 1)
  const others = history.people.filter(person => person !== target && person !== intruder)
  const changing: Sum[] = []
  for (const kind of new Set(others.map(known))) {
    const alike = others.filter(person => known(person) === kind)
    const [person] = alike
    if (!person) continue
    const patterns = patternsOf(person)
    const steadies = patterns.flatMap(pattern =>
      answers.map(says => numberFor(person, pattern, steady(history, says))),
    )
    const changers = free.mayChangeMind
      ? patterns.flatMap(pattern =>
          answers.flatMap(says =>
            history.rounds.flatMap((_, round) =>
              answers
                .filter(instead => instead !== says)
                .map(instead => numberFor(person, pattern, steady(history, says).with(round, instead))),
            ),
          ),
        )
      : []
    changing.push(...changers)
    puzzle.must(total([...steadies, ...changers]), '=', alike.length)
  }
  if (changing.length > 0) puzzle.must(total(changing), '<=', 1)
  return cells
}

type Tally = Readonly<Record<Answer, Sum>>
const allOf = (tally: Tally) => total(answers.map(answer => tally[answer]))

// Levels are halves, and the edges twentieths: times forty all are whole.
const whole = 40
const tallied = (tally: Tally) => ({
  saying: total([tally['in-place'], tally.partly, tally['not-yet']]),
  score: add([whole, tally['in-place']], [whole / 2, tally.partly]),
})

function mustBeBand(
  puzzle: Puzzle,
  tally: Tally,
  { band, someNotYet }: Extract<Released, { kind: 'band' }>,
  threshold: number,
) {
  const { saying, score } = tallied(tally)
  const beside = (edge: number) => add([1, score], [-Math.round(edge * whole), saying])
  puzzle.must(
    saying,
    band === 'few-could-say' ? '<=' : '>=',
    band === 'few-could-say' ? threshold - 1 : threshold,
  )
  if (band === 'high') puzzle.must(beside(upperEdge), '>=', 0)
  if (band === 'low') puzzle.must(beside(lowerEdge + blur), '<=', -1)
  if (band === 'mixed') {
    puzzle.must(beside(lowerEdge), '>=', 1)
    puzzle.must(beside(upperEdge + blur), '<=', -1)
  }
  if (someNotYet !== undefined) puzzle.must(tally['not-yet'], someNotYet ? '>=' : '=', someNotYet ? 1 : 0)
}

function mustShow(puzzle: Puzzle, tally: Tally, released: Released, threshold: number): void {
  if (released.kind === 'counts')
    for (const answer of answers) puzzle.must(tally[answer], '=', released.counts[answer] ?? 0)
  if (released.kind === 'not-enough' || released.kind === 'counts') return
  puzzle.must(allOf(tally), '=', released.answered)
  if (released.kind === 'band') mustBeBand(puzzle, tally, released, threshold)
}

/** None of these is a crowd, or not all are: somewhere one answer leaves too few others. */
function mustNotCount(
  puzzle: Puzzle,
  tallies: readonly (readonly [Tally, number])[],
  threshold: number,
): void {
  const some = tallies.filter(([, size]) => size > 0)
  if (some.some(([, size]) => size < leastForCounts)) return
  puzzle.mustOne(
    some.flatMap(([tally, size]) => answers.map(answer => [tally[answer], size - threshold + 1] as const)),
    Math.max(...some.map(([, size]) => size)),
  )
}

/** Writes down what a release tells. Of slices that are not shown the intruder is even told how many answered. */
function mustBeSeen(puzzle: Puzzle, history: History, seen: Showing, cells: Cells): void {
  const { round, batch, near, shows } = seen
  const { threshold, isCoarse } = history
  if (near === 'counts') return
  const tallyOf = (slices: readonly string[]): Tally => {
    const of = (answer: Answer) =>
      add(...slices.flatMap(slice => cells.get(cell(round, batch, slice, answer)) ?? []))
    return Object.fromEntries(answers.map(answer => [answer, of(answer)])) as Record<Answer, Sum>
  }
  const slices = slicesOf(history, round)
  const all = tallyOf(slices)
  if (shows.whole.kind === 'not-enough') {
    puzzle.must(allOf(all), '<=', threshold - 1)
    return
  }
  const isFine = near === 'nothing' && !isCoarse
  mustShow(puzzle, all, shows.whole, threshold)
  if (isFine && shows.whole.kind === 'band') mustNotCount(puzzle, [[all, shows.whole.answered]], threshold)
  const sized = slices.map(slice => {
    const size = history.people.filter(
      one => one.asked[round] && one.answers[round] === batch && sliceIn(history, round, one) === slice,
    ).length
    return [tallyOf([slice]), size] as const
  })
  for (const [tally, size] of sized) puzzle.must(allOf(tally), '=', size)
  const released = slices.map(slice => shows.slices.get(slice))
  released.forEach((one, place) => {
    const tally = sized[place]?.[0]
    if (one && tally) mustShow(puzzle, tally, one, threshold)
  })
  if (isFine && released.some(one => one?.kind === 'band')) mustNotCount(puzzle, sized, threshold)
}

const highs = await loadHighs()

const freedoms: readonly Freedom[] = [
  { isAnyPattern: false, mayChangeMind: false },
  { isAnyPattern: false, mayChangeMind: true },
  { isAnyPattern: true, mayChangeMind: false },
  { isAnyPattern: true, mayChangeMind: true },
]

/** Nobody changed their mind, and people answered as those of their kind did. */
export const steadfast: readonly Freedom[] = [{ isAnyPattern: false, mayChangeMind: false }]

/**
 * Whether any world at all that would have shown the same lets the target say something else. Every world is looked at, as numbers of people of each kind: who is
 * where and asked when is known, what they say and which batch they are in is not. An integer program (HiGHS); false means that there is none.
 */
export const isOpenAnywhere = (
  history: History,
  seen: readonly Showing[],
  target: Person,
  intruder: Person,
  among = freedoms,
): boolean =>
  among.some(free => {
    const puzzle = new Puzzle()
    const cells = lookFor(puzzle, history, target, intruder, free)
    for (const showing of seen) mustBeSeen(puzzle, history, showing, cells)
    const { Status } = highs.solve(puzzle.text(), { output_flag: false, time_limit: 60 })
    if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(`The solver says ${Status}.`)
    return Status === 'Optimal'
  })
