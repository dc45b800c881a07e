import type { Constellation } from '../constellation/constellation'
import type { Party } from '../constellation/party'
import {
  type ConstellationPicture,
  constellationPicture,
  type PictureMark,
  type PictureOptions,
} from '../report/constellation-picture'
import { type Comparison, compare, hasMoved, worthTelling } from './compare'

/** Where a moved party stood: a party of the picture beside its own, without a name. */
const formerId = (id: string) => `was ${id}`

function marksOf({ parties, relationships }: Comparison): ReadonlyMap<string, PictureMark> {
  return new Map<string, PictureMark>(
    [parties, relationships].flatMap(({ added, gone, changed }) => [
      ...added.map(({ id }) => [id, 'added'] as const),
      ...gone.map(({ id }) => [id, 'gone'] as const),
      ...changed
        .filter(({ fields }) => fields.some(name => name !== 'position'))
        .map(({ after }) => [after.id, 'changed'] as const),
    ]),
  )
}

const movesIn = ({ parties }: Comparison) => parties.changed.filter(hasMoved)

/** Both states at once, as one constellation: what stands, what is gone, and the former places of what moved. */
function bothOf(after: Constellation, comparison: Comparison): Constellation {
  const former = movesIn(comparison).map(
    ({ before }): Party => ({ ...before, id: formerId(before.id), name: '' }),
  )
  return {
    ...after,
    parties: [...after.parties, ...comparison.parties.gone, ...former],
    relationships: [...after.relationships, ...comparison.relationships.gone],
  }
}

const isFormer = (id: string) => id.startsWith('was ')

/** One picture of how `before` became `after`: what is gone as a ghost, what came and changed marked, what moved with a line from where it stood. */
export function changePicture(
  before: Constellation,
  after: Constellation,
  options: PictureOptions,
): ConstellationPicture {
  const comparison = worthTelling(compare(before, after))
  const marks = marksOf(comparison)
  const nameOf = options.nameOf ?? (({ name }: Party) => name)
  const picture = constellationPicture(bothOf(after, comparison), {
    ...options,
    nameOf: party => (isFormer(party.id) ? '' : nameOf(party)),
  })
  const centres = new Map(picture.parties.map(({ id, centre }) => [id, centre]))
  const traces = movesIn(comparison).flatMap(({ after: { id } }) => {
    const [from, to] = [centres.get(formerId(id)), centres.get(id)]
    return from && to ? [{ id, from, to }] : []
  })
  const marked = <T extends { readonly id: string }>(item: T): T & { readonly mark?: PictureMark } => {
    const mark = isFormer(item.id) ? 'former' : marks.get(item.id)
    return mark ? { ...item, mark } : item
  }
  return {
    ...picture,
    parties: picture.parties.map(marked),
    relationships: picture.relationships.map(marked),
    traces,
  }
}
