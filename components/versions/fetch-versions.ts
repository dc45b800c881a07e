import type { Constellation } from '@/model/constellation/constellation'
import type { VersionFacts } from '@/model/versions/version'

async function fetched(address: string): Promise<unknown> {
  const answer = await fetch(address, { cache: 'no-store', headers: { accept: 'application/json' } })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

/** What is known of a constellation's versions, the latest first; rejects where it cannot be had now. */
export async function fetchVersions(constellationId: string): Promise<readonly VersionFacts[]> {
  const answer = await fetched(`/constellations/${constellationId}/versions/known`)
  return (answer as { readonly versions: readonly VersionFacts[] }).versions
}

/** The constellation a version holds; rejects where it cannot be had now. */
export async function fetchVersionMap(constellationId: string, id: string): Promise<Constellation> {
  const answer = await fetched(`/constellations/${constellationId}/versions/${id}/map`)
  return (answer as { readonly constellation: Constellation }).constellation
}
