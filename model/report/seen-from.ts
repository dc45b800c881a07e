import { asSeenFrom } from '../standpoint/as-seen-from'
import type { Block } from './block'
import { constellationPicture } from './constellation-picture'
import { contentSize } from './paper'
import type { Telling } from './telling'

/** Room kept for the heading, the sentence and the caption. */
const besides = 150

/** The constellation about one party, nearest first, as the standpoint on the screen draws it; nothing where that party is not there. */
export function seenFrom(telling: Telling): readonly Block[] {
  const { words, input, partyName, list } = telling
  const { constellation, standpoint } = input
  const party = constellation.parties.find(({ id }) => id === standpoint)
  if (!party) return []
  const { seen, places } = asSeenFrom(
    constellation,
    { parties: [party.id], perspective: undefined },
    partyName,
  )
  const { width, height } = contentSize('portrait')
  const picture = constellationPicture(constellation, {
    width,
    height: height - besides,
    nameOf: partyName,
    places,
    lit: seen.lit,
  })
  const name = partyName(party)
  const near = constellation.parties.filter(({ id }) => seen.rings.get(id) === 1).map(partyName)
  const reached = [...seen.rings.values()].filter(ring => ring > 0).length
  const of = Math.max(0, constellation.parties.length - 1)
  const said =
    near.length === 0
      ? words('report.seen.alone', { name })
      : words('report.seen.says', { name, near: list(near), reached, of })
  return [
    { kind: 'heading', level: 2, text: words('report.seen.title', { name }) },
    { kind: 'paragraph', look: 'plain', text: said },
    {
      kind: 'figure',
      alt: words('report.seen.alt', { name, said }),
      caption: words('report.seen.caption'),
      picture: { kind: 'constellation', picture },
    },
  ]
}
