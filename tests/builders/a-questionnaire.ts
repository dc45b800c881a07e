import type { Instrument } from '@/model/instrument/instrument'

/** A questionnaire with one section, one scale and one question for own words. */
export const aQuestionnaire = (given: Partial<Instrument> = {}): Instrument => ({
  id: 'own-one',
  version: 1,
  title: { en: 'After the drop-in' },
  purpose: { en: 'To hear how the drop-in was.' },
  privacy: 'anonymous',
  about: 'nothing',
  minutes: 3,
  sections: [
    {
      id: 'drop-in',
      title: { en: 'The drop-in' },
      why: { en: 'We want it to be a good place to come to.' },
      questions: [
        {
          kind: 'scale',
          id: 'welcome',
          text: { all: { en: 'Did you feel welcome?' } },
          options: [
            { id: 'yes', text: { en: 'Yes' }, level: 1 },
            { id: 'no', text: { en: 'No' }, level: 0 },
          ],
        },
        { kind: 'text', id: 'own-words', text: { all: { en: 'What should change?' } } },
      ],
    },
  ],
  ...given,
})
