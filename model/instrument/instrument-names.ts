import type { Edition } from '../edition/edition'
import { elementById } from '../edition/element-by-id'
import { perspectives } from '../edition/perspective'
import { type Language, wordsIn } from '../edition/words-in'
import { healthCheckId } from './health-check'
import { everyQuestion, type Instrument, type Question } from './instrument'

/** Names of a questionnaire's parts by their ids; an id that it does not have names itself. */
export interface InstrumentNames {
  readonly title: string
  readonly section: (id: string) => string
  readonly question: (id: string) => string
  readonly option: (question: string, option: string) => string
  /** Where a section stands: in a health check the foundation and the themes have marks of their own, elsewhere nothing has. */
  readonly position: (section: string) => number | 'foundation' | null
  readonly isHealthCheck: boolean
}

function askedWords({ text }: Question) {
  if ('all' in text) return text.all
  const first = perspectives.find(perspective => text.by[perspective])
  return first && text.by[first]
}

/** A core element is named as the edition names it, which is the same from every perspective; any other question by its own words. */
export function instrumentNames(
  instrument: Instrument,
  edition: Edition,
  language: Language,
): InstrumentNames {
  const isHealthCheck = instrument.id === healthCheckId
  const questions = new Map(everyQuestion(instrument).map(question => [question.id, question]))
  const places = new Map(instrument.sections.map(({ id }, place) => [id, place]))
  return {
    title: wordsIn(instrument.title, language).text,
    isHealthCheck,
    section: id => {
      const section = instrument.sections.find(one => one.id === id)
      return section ? wordsIn(section.title, language).text : id
    },
    question: id => {
      const question = questions.get(id)
      const words = (isHealthCheck && elementById(edition, id)?.name) || (question && askedWords(question))
      return words ? wordsIn(words, language).text : id
    },
    option: (id, option) => {
      const question = questions.get(id)
      const found = question && 'options' in question && question.options.find(one => one.id === option)
      return found ? wordsIn(found.text, language).text : option
    },
    position: id => {
      const place = places.get(id)
      if (!isHealthCheck || place === undefined) return null
      return place === 0 ? 'foundation' : place - 1
    },
  }
}
