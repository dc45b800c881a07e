import { resultsJsonSchema } from '@/model/results/results-json'

/** The shape of the files in which the numbers of a round leave; the same for everyone. */
export function GET(): Response {
  return new Response(`${JSON.stringify(resultsJsonSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json', 'cache-control': 'public, max-age=3600' },
  })
}
