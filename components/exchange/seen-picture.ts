import { shownOf } from '@/components/canvas/shown-of'
import type { LiveMap } from '@/components/session/live-map'
import { type SvgOptions, toSvg } from '@/model/exchange/write-svg'

const marks = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** The style of the server's own picture holds the typeface; asking for it also puts the download into the audit log. */
async function typeface(constellationId: string): Promise<string> {
  const response = await fetch(`/constellations/${constellationId}/export/svg`)
  if (!response.ok) throw new Error(String(response.status))
  // Read as text: a document made of it would have its style refused by the page's policy, aloud.
  const style = /<style>([^<]*)<\/style>/.exec(await response.text())?.[1] ?? ''
  return style.replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof marks) => marks[name])
}

/** The map as this browser shows it now, as an SVG file: what is hidden is left out, what stands back is faint, everything stands where it is seen. */
export async function seenPicture(live: LiveMap, words: Pick<SvgOptions, 'title' | 'nameOf'>): Promise<Blob> {
  const { places, lit } = live.view.getState()
  const { parties, relationships } = shownOf(live)
  const seen = {
    parties: parties.map(party => ({ ...party, position: places?.[party.id] ?? party.position })),
    relationships,
  }
  const health = live.health.getState()
  const fontFaces = await typeface(live.constellationId)
  return new Blob([toSvg(seen, { ...words, fontFaces, health, lit })], { type: 'image/svg+xml' })
}
