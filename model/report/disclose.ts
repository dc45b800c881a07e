import type { Constellation } from '../constellation/constellation'
import type { Finding, FindingKind } from '../findings/finding'
import { answersThatLeave } from './answers-that-leave'
import { askedOutside } from './asked-outside'
import { type Audience, outlineFor } from './audience'
import type { FindingsTold } from './findings-told'
import { foundFindings } from './found-findings'
import type { LeftOut } from './left-out'
import { partiesOfOne } from './parties-of-one'
import type { ReportInput, ReportVersion } from './report-input'

/** What an audience is given, and what it is not. */
export interface Disclosed {
  readonly input: ReportInput
  readonly leftOut: readonly LeftOut[]
}

const fromAnswers: readonly FindingKind[] = ['safety-not-in-place', 'perspectives-differ']

/** The map without what the team wrote for itself. */
const withoutOwnWords = (map: Constellation): Constellation => ({
  ...map,
  parties: map.parties.map(party => ({ ...party, note: '' })),
  relationships: map.relationships.map(tie => ({ ...tie, note: '' })),
  reflections: [],
  leftFindings: [],
})

const versionOutside = (version: ReportVersion | undefined): ReportVersion | undefined =>
  version && { ...version, constellation: withoutOwnWords(version.constellation) }

function findingsOutside({ open, left }: FindingsTold, answered: readonly Finding[], map: Constellation) {
  const ones = partiesOfOne(map)
  const ends = new Map(map.relationships.map(({ id, from, to }) => [id, [from, to]]))
  const touched = ({ parties, relationships, named }: Finding) =>
    [...parties, ...Object.values(named).flat(), ...relationships.flatMap(id => ends.get(id) ?? [])].some(
      id => ones.has(id),
    )
  const heard = [...answered, ...open.filter(({ kind }) => !fromAnswers.includes(kind))]
  const told = heard.filter(finding => finding.kind !== 'one-person-link' && !touched(finding))
  return {
    told,
    aboutOne: heard.length - told.length,
    known: left.length,
  }
}

const countNotes = ({ parties, relationships }: Constellation) =>
  [...parties, ...relationships].filter(({ note }) => note.trim() !== '').length

function outside(input: ReportInput, audience: Audience): Disclosed {
  const { constellation, rounds } = input
  const answered = rounds.filter(({ responses }) => responses.length > 0)
  // With each answer an open round could be told again, and one report held beside another (S-24).
  const closed = answered.filter(({ round }) => round.closedAt !== null)
  const latest = closed.at(-1)
  const leaving = answersThatLeave(input.edition, latest?.responses ?? [])
  const released = askedOutside(input.asked ?? [], constellation)
  const { asked } = released
  const answeredSo = foundFindings({ ...input, rounds: [], asked }).open.filter(({ kind }) =>
    fromAnswers.includes(kind),
  )
  const findings = findingsOutside(foundFindings({ ...input, asked }), answeredSo, constellation)
  const map = withoutOwnWords(constellation)
  const isForParticipants = audience === 'participants'
  const actions = map.actions.filter(({ status }) => !isForParticipants || status !== 'dropped')
  const parts = new Set(latest?.responses.map(({ subject }) => subject))
  const evidence = outlineFor[audience].hasEvidence ? 0 : findings.told.length
  const counted: readonly LeftOut[] = [
    { what: 'answers', count: leaving.leftOut },
    { what: 'parts', count: parts.size },
    { what: 'open-round', count: answered.length - closed.length },
    { what: 'earlier-rounds', count: Math.max(0, closed.length - 1) },
    ...released.leftOut,
    // How many there are would tell what was answered.
    { what: 'findings-from-answers', count: answered.length > 0 ? 1 : 0 },
    { what: 'findings-about-one', count: findings.aboutOne },
    { what: 'known-findings', count: findings.known },
    { what: 'evidence', count: isForParticipants ? 0 : evidence },
    { what: 'reflections', count: constellation.reflections.length },
    { what: 'workshops', count: input.workshops?.length ?? 0 },
    { what: 'notes', count: countNotes(constellation) },
    { what: 'dropped-actions', count: map.actions.length - actions.length },
  ]
  return {
    input: {
      ...input,
      constellation: { ...map, actions },
      asOf: versionOutside(input.asOf),
      comparedWith: versionOutside(input.comparedWith),
      asked,
      workshops: [],
      rounds: rounds.map(one => ({ ...one, responses: one === latest ? leaving.responses : [] })),
      found: { open: findings.told, left: [] },
    },
    leftOut: counted.filter(({ count }) => count > 0),
  }
}

/**
 * What an audience may see of everything a report could tell. The team sees all. Outside the team no answer is shown that could point at somebody (S-21, S-25),
 * nothing that touches a party of one person, and nothing the team wrote for itself; what is left out is counted, so that it can be said (S-34).
 */
export const disclose = (input: ReportInput, audience: Audience): Disclosed =>
  outlineFor[audience].leavesTheTeam ? outside(input, audience) : { input, leftOut: [] }
