import type { Edition, Theme } from '../edition/edition'
import { partsOf } from '../health/parts'
import type { Instrument, Option, Section } from './instrument'

/** The id under which the health check stands among the instruments; its version is the edition's. */
export const healthCheckId = 'health-check'

const sectionOf = ({ id, name, concept, elements }: Theme, options: readonly Option[]): Section => ({
  id,
  title: name,
  why: concept,
  questions: elements.map(element => ({
    kind: 'scale',
    id: element.id,
    text: { by: element.wording },
    options: [...options],
  })),
})

/** The health check as a questionnaire: Safety first, then the themes, each element a question with the five answers, worded for each perspective. */
export const healthCheckOf = (
  edition: Edition,
  words: Pick<Instrument, 'title' | 'purpose'> & { readonly options: readonly Option[] },
): Instrument => ({
  id: healthCheckId,
  version: edition.version,
  title: words.title,
  purpose: words.purpose,
  privacy: 'anonymous',
  about: 'subjects',
  minutes: 10,
  sections: partsOf(edition).map(theme => sectionOf(theme, words.options)),
})
