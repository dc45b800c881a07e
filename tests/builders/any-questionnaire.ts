import fc from 'fast-check'
import { perspectives } from '@/model/edition/perspective'
import type { Instrument, Option, Question } from '@/model/instrument/instrument'
import { privacies } from '@/model/instrument/privacy'

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map(one => one.replaceAll('\r', '').trim())
  .filter(one => one !== '' && one.length <= 100)
const words = fc.oneof(
  text.map(en => ({ en })),
  fc.record({ en: text, cy: text }),
)

const options = (kind: 'scale' | 'choice' | 'choices'): fc.Arbitrary<Option[]> =>
  fc.uniqueArray(words, { minLength: 2, maxLength: 6, selector: ({ en }) => en.toLowerCase() }).chain(texts =>
    fc
      .array(fc.option(fc.integer({ min: 0, max: 10_000 }).map(n => n / 10_000)), {
        minLength: texts.length,
        maxLength: texts.length,
      })
      .map(levels =>
        texts.map((one, index) => ({
          id: `o-${index}`,
          text: one,
          level: kind === 'scale' && index < 2 ? (levels[index] ?? 1) : (levels[index] ?? null),
        })),
      ),
  )

const asked = fc.oneof(
  words.map(all => ({ all })),
  fc.tuple(words, words, words, words).map(four => ({
    by: Object.fromEntries(perspectives.map((one, index) => [one, four[index]])),
  })),
) as fc.Arbitrary<Question['text']>

const question: fc.Arbitrary<object> = fc.oneof(
  fc.record({ kind: fc.constant('text'), text: asked }),
  fc
    .constantFrom('scale' as const, 'choice' as const, 'choices' as const)
    .chain(kind => fc.record({ kind: fc.constant(kind), text: asked, options: options(kind) })),
)

const section = fc.record({
  title: words,
  why: words,
  questions: fc.array(question, { minLength: 1, maxLength: 4 }),
})

/** Any questionnaire that can be asked. */
export const anyQuestionnaire: fc.Arbitrary<Instrument> = fc
  .record({
    title: words,
    purpose: words,
    privacy: fc.constantFrom(...privacies),
    minutes: fc.integer({ min: 1, max: 120 }),
    sections: fc.array(section, { minLength: 1, maxLength: 3 }),
  })
  .map(
    ({ title, purpose, privacy, minutes, sections }) =>
      ({
        id: 'any',
        version: 1,
        title,
        purpose,
        privacy,
        about: 'nothing',
        minutes,
        sections: sections.map((one, index) => ({
          id: `s-${index}`,
          title: one.title,
          why: one.why,
          questions: one.questions.map((inner, number) => ({ ...inner, id: `q-${index}-${number}` })),
        })),
      }) as Instrument,
  )
