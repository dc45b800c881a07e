import { type ProblemId, problems } from '@/server/problem'

/** A handler's refusal, as plain text that gives nothing away. */
export const refusal = (problem: ProblemId) =>
  new Response(problem, { status: problems[problem], headers: { 'cache-control': 'no-store' } })
