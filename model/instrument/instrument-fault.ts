import type { z } from 'zod'

/** What can be wrong in a questionnaire; the sentence for each stands in the messages under `instruments.fault`. */
export const instrumentFaults = [
  'missing',
  'too-long',
  'bad-id',
  'bad-number',
  'too-few',
  'too-many',
  'not-known',
  'section-twice',
  'question-twice',
  'option-twice',
  'same-words',
  'no-scale',
  'about-subjects',
] as const

/** Where in a questionnaire: numbers count from 1 as somebody reads it; `part` is the field there. */
export interface InstrumentPlace {
  readonly section?: number
  readonly question?: number
  readonly option?: number
  readonly part?: string
}

export interface InstrumentFault {
  readonly place: InstrumentPlace
  readonly is: (typeof instrumentFaults)[number]
}

const levels = { sections: 'section', questions: 'question', options: 'option' } as const

/** The place that a path into a questionnaire leads to. */
export function placeOf(path: readonly PropertyKey[]): InstrumentPlace {
  const place: { section?: number; question?: number; option?: number; part?: string } = {}
  for (const [index, step] of path.entries()) {
    const next = path[index + 1]
    const level = typeof next === 'number' ? levels[step as keyof typeof levels] : undefined
    if (level) place[level] = (next as number) + 1
    else if (typeof step === 'string' && place.part === undefined) place.part = step
  }
  return place
}

const bySize = { string: ['missing', 'too-long'], array: ['too-few', 'too-many'] } as const

function faultIn(issue: z.core.$ZodIssue): InstrumentFault['is'] {
  switch (issue.code) {
    case 'too_small':
    case 'too_big': {
      const [small, big] = bySize[issue.origin as keyof typeof bySize] ?? ['bad-number', 'bad-number']
      return issue.code === 'too_small' ? small : big
    }
    case 'invalid_format':
      return 'bad-id'
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'bad-number' : 'missing'
    case 'invalid_union':
      return issue.path.at(-1) === 'text' ? 'missing' : 'not-known'
    default:
      return 'not-known'
  }
}

/** One fault of the schema, with its place. */
export const instrumentFault = (issue: z.core.$ZodIssue): InstrumentFault => ({
  place: placeOf(issue.path),
  is: faultIn(issue),
})
