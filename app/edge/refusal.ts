import { type ProblemId, problems } from '@/server/problem'

const noStore = { 'cache-control': 'no-store' }

/** A handler's answer where nobody is signed in. */
export const signInFirst = () => new Response('signInFirst', { status: 401, headers: noStore })

/** A handler's refusal, as plain text that gives nothing away. */
export const refusal = (problem: ProblemId) =>
  new Response(problem, { status: problems[problem], headers: noStore })
