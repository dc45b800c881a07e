import type { ExampleResponse } from '@/content/examples/example'
import type { Edition } from '@/model/edition/edition'
import { everyElement } from '@/model/edition/every-element'
import type { Response } from '@/model/health/response'

/** An example's response written out: an answer to every element of the edition but those that were skipped. */
export function exampleResponse(edition: Edition, example: ExampleResponse, subject: string): Response {
  const asked = everyElement(edition)
    .map(({ element }) => element.id)
    .filter(id => !example.skipped?.includes(id))
  return {
    subject,
    perspective: example.perspective,
    editionId: edition.id,
    editionVersion: edition.version,
    answers: Object.fromEntries(asked.map(id => [id, example.but[id] ?? example.mostly])),
    comments: example.comments ?? {},
  }
}
