import { constellationSchema } from '@/model/exchange/json-schema'

/** The shape of our own files, for whoever reads or writes them; the same for everyone. */
export function GET(): Response {
  return new Response(`${JSON.stringify(constellationSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json', 'cache-control': 'public, max-age=3600' },
  })
}
