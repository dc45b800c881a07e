/** What can be refused at an edge, with its HTTP status; the sentence for each stands in the messages under `errors`. */
export const problems = {
  notAllowed: 403,
  badInput: 400,
  gone: 404,
  busy: 503,
  mapLocked: 403,
  ofWorkshop: 403,
} as const
export type ProblemId = keyof typeof problems

/** An expected refusal, thrown by what an edge calls and turned into its sentence by the edge. */
export class Problem extends Error {
  constructor(readonly id: ProblemId) {
    super(id)
  }
}
