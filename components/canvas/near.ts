import type { NearIds } from './elements-of'
import { type Detail, detailAt } from './level-of-detail'

/** What the picture of a large map says of the view at which it was drawn. */
export interface Near extends NearIds {
  readonly detail: Detail
  readonly named: ReadonlySet<string>
}

/** Before there is a picture. */
export const nothingNear: Near = {
  detail: detailAt(0.1),
  named: new Set(),
  parties: new Set(),
  ties: new Set(),
}
