import type { Edition } from '../edition/edition'
import { answerTo } from './judge-theme'
import { partsOf } from './parts'
import type { Response } from './response'

/** Whether a response answers at least one element of this edition, in any of its versions: versions follow element ids, another edition's ids mean something else. */
export const hasAnswered = (edition: Edition, response: Response): boolean =>
  response.editionId === edition.id &&
  partsOf(edition).some(({ elements }) =>
    elements.some(({ id }) => answerTo(response.answers, id) !== undefined),
  )
