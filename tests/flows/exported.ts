import type { Page } from '@playwright/test'
import type { Constellation } from '@/model/constellation/constellation'
import { fromJson } from '@/model/exchange/constellation-json'
import { exchangeLimits } from '@/model/exchange/limits'

/** What the server holds of a constellation, as it would be taken along. */
export async function exportedFrom(page: Page, id: string): Promise<Constellation> {
  const answer = await page.request.get(`/constellations/${id}/export/json`)
  const read = fromJson(await answer.text(), exchangeLimits)
  if ('fault' in read) throw new Error(JSON.stringify(read.fault))
  return read.ok.constellation
}
