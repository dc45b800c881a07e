import type { ElementComments } from '@/components/check/comment-results'
import type { Edition } from '@/model/edition/edition'
import { everyElement } from '@/model/edition/every-element'
import type { Response } from '@/model/health/response'

/** The comments by core element, in the edition's order; within one, in the order of the responses, which says nothing about who. */
export function commentsOf(edition: Edition, responses: readonly Response[]): readonly ElementComments[] {
  const own = responses.filter(({ editionId }) => editionId === edition.id)
  return everyElement(edition)
    .map(({ element: { id } }) => ({
      elementId: id,
      texts: own.flatMap(({ comments }) => comments[id] ?? []),
    }))
    .filter(({ texts }) => texts.length > 0)
}
