/** Whom a report is for. */
export const audiences = ['team', 'participants', 'trustees', 'commissioner'] as const
export type Audience = (typeof audiences)[number]

/** Everything a report can be made of, in the order of the team's report; the last three are the participants' own. */
export const sectionIds = [
  'summary',
  'picture',
  'findings',
  'changes',
  'results',
  'themes',
  'subjects',
  'reflections',
  'workshops',
  'actions',
  'map',
  'method',
  'heard',
  'will-do',
  'about',
] as const
export type SectionId = (typeof sectionIds)[number]

interface Outline {
  /** What the report is made of, in order, until somebody puts it otherwise. */
  readonly sections: readonly SectionId[]
  /** Under other rules stands what leaves the team: see `disclose`. */
  readonly leavesTheTeam: boolean
  /** Says which relationships a finding is about. */
  readonly hasEvidence: boolean
  /** A title page of its own. */
  readonly hasCover: boolean
}

const outside: readonly SectionId[] = [
  'summary',
  'picture',
  'changes',
  'findings',
  'results',
  'themes',
  'actions',
  'map',
  'method',
]

/** What each audience is given: its outline, its depth, and whether it is outside the team. */
export const outlineFor: Readonly<Record<Audience, Outline>> = {
  team: {
    sections: sectionIds.slice(0, sectionIds.indexOf('heard')),
    leavesTheTeam: false,
    hasEvidence: true,
    hasCover: true,
  },
  participants: {
    sections: ['heard', 'will-do', 'about'],
    leavesTheTeam: true,
    hasEvidence: false,
    hasCover: false,
  },
  trustees: { sections: outside, leavesTheTeam: true, hasEvidence: true, hasCover: true },
  commissioner: { sections: outside, leavesTheTeam: true, hasEvidence: false, hasCover: true },
}
