import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import { subjectFromKey } from '../constellation/subject'
import { dayWords } from '../edition/day-words'
import type { Element } from '../edition/edition'
import { listWords } from '../edition/list-words'
import { wordsIn } from '../edition/words-in'
import { compareRounds, type RoundComparison } from '../health/compare-rounds'
import { hasAnswered } from '../health/has-answered'
import { type ConstellationHealth, judgeConstellation } from '../health/judge-constellation'
import { partsOf } from '../health/parts'
import { type HealthNow, healthAt } from '../results/health-now'
import { type AskedTold, askedTold } from './asked-told'
import { type Audience, outlineFor } from './audience'
import { type Brevity, brevities } from './brevity'
import type { ReportInput, ReportRound, ReportWords } from './report-input'

/** What every section of a report needs to tell: the input, the judged health, and names, dates and lists in its language. */
export interface Telling {
  readonly input: ReportInput
  readonly words: ReportWords
  readonly audience: Audience
  readonly brevity: Brevity
  /** For people outside the team, who are told less (see `disclose`). */
  readonly isOutside: boolean
  /** The latest round that holds answers to this edition, with those responses, and its health; a health with nothing checked where there is none. */
  readonly round: ReportRound | undefined
  readonly earlier: ReportRound | undefined
  readonly health: ConstellationHealth
  readonly comparison: RoundComparison | undefined
  /** What people were asked in rounds, as far as its audience may know it. */
  readonly asked: AskedTold
  /** How each subject stands: by what was checked together or by what a round released, whichever is later. */
  readonly now: HealthNow['bySubject']
  readonly partyName: (party: Party) => string
  readonly ends: (tie: Relationship) => readonly [from: string, to: string]
  readonly subjectName: (key: string) => string
  readonly themeName: (id: string) => string
  readonly elementName: (id: string) => string
  /** A moment as a day in the report's time zone. */
  readonly day: (at: number) => string
  /** A calendar day, given as YYYY-MM-DD. */
  readonly calendarDay: (day: string) => string
  readonly today: string
  readonly list: (items: readonly string[]) => string
}

function namesOn(input: ReportInput, words: ReportWords) {
  const parties = new Map(input.constellation.parties.map(party => [party.id, party]))
  const ties = new Map(input.constellation.relationships.map(tie => [tie.id, tie]))
  const partyName = ({ name, kind }: Party) =>
    name.trim() ||
    words('common.unnamedParty', { kind: words(`common.partyKinds.${kind}`).toLocaleLowerCase() })
  const named = (id: string) => {
    const party = parties.get(id)
    return party ? partyName(party) : words('report.gone.party')
  }
  const ends = ({ from, to }: Relationship) => [named(from), named(to)] as const
  const subjectName = (key: string) => {
    const subject = subjectFromKey(key)
    if (subject?.kind === 'party') return named(subject.id)
    if (subject?.kind !== 'relationship') return words('common.wholeConstellation')
    const tie = ties.get(subject.id)
    if (!tie) return words('report.gone.relationship')
    const [from, to] = ends(tie)
    return words('common.between', { from, to })
  }
  return { partyName, ends, subjectName }
}

function namesInEdition({ edition, language }: ReportInput) {
  const parts = partsOf<ReportInput['edition']['foundation']>(edition)
  const elements = new Map<string, Element>(parts.flatMap(part => part.elements.map(one => [one.id, one])))
  const inReport = (named: { readonly name: Element['name'] } | undefined, id: string) =>
    named ? wordsIn(named.name, language).text : id
  return {
    themeName: (id: string) =>
      inReport(
        parts.find(part => part.id === id),
        id,
      ),
    elementName: (id: string) => inReport(elements.get(id), id),
  }
}

function dates({ language, timeZone, madeAt }: ReportInput) {
  const sortable = new Intl.DateTimeFormat('en-CA', { timeZone })
  return {
    day: (at: number) => dayWords(at, language, timeZone),
    calendarDay: (day: string) =>
      Number.isNaN(Date.parse(day)) ? day : dayWords(Date.parse(day), language, 'UTC'),
    today: sortable.format(madeAt),
  }
}

/** Judges the latest answered round and gathers what the sections say it with. */
export function tellingOf(
  input: ReportInput,
  words: ReportWords,
  audience: Audience = 'team',
  brevity: Brevity = brevities[0],
): Telling {
  const answered = input.rounds
    .map(({ round, responses }) => ({
      round,
      responses: responses.filter(response => hasAnswered(input.edition, response)),
    }))
    .filter(({ responses }) => responses.length > 0)
  const [round, earlier] = [answered.at(-1), answered.at(-2)]
  const { edition } = input
  const asked = askedTold(input)
  const together = input.rounds.map(({ round: { closedAt }, responses }) => ({ closedAt, responses }))
  return {
    input,
    words,
    audience,
    brevity,
    isOutside: outlineFor[audience].leavesTheTeam,
    round,
    earlier,
    health: judgeConstellation(edition, round?.responses ?? []),
    comparison:
      round && earlier
        ? compareRounds({ edition, responses: earlier.responses }, { edition, responses: round.responses })
        : undefined,
    asked,
    now: healthAt(
      edition,
      together,
      asked.all.map(({ results }) => results),
      input.madeAt,
    ).bySubject,
    ...namesOn(input, words),
    ...namesInEdition(input),
    ...dates(input),
    list: listWords(input.language),
  }
}
