import type { Instrument, Option } from '@/model/instrument/instrument'

const howFar: Option[] = [
  { id: 'fully', text: { en: 'Yes, fully' }, level: 1 },
  { id: 'mostly', text: { en: 'Mostly' }, level: 0.67 },
  { id: 'a-little', text: { en: 'A little' }, level: 0.33 },
  { id: 'not-at-all', text: { en: 'Not at all' }, level: 0 },
  { id: 'dont-know', text: { en: 'I do not know' }, level: null },
]

/** Asked when a piece of work comes to its end. */
export const endEvaluation: Instrument = {
  id: 'end-evaluation',
  version: 1,
  title: { en: 'Looking back at the end' },
  purpose: {
    en: 'It asks what taking part was like, what it changed, and what the next people who do this need to know.',
  },
  privacy: 'anonymous',
  about: 'nothing',
  minutes: 6,
  sections: [
    {
      id: 'taking-part',
      title: { en: 'Taking part' },
      why: { en: 'How people were treated along the way counts as much as what came of it.' },
      questions: [
        {
          kind: 'scale',
          id: 'was-safe',
          text: { all: { en: 'Was it safe for you to take part?' } },
          options: howFar,
        },
        {
          kind: 'scale',
          id: 'was-clear',
          text: { all: { en: 'Was it clear what we asked of you, and why?' } },
          options: howFar,
        },
        {
          kind: 'scale',
          id: 'had-a-choice',
          text: { all: { en: 'Could you choose how much you did, and stop when you wanted?' } },
          options: howFar,
        },
        {
          kind: 'scale',
          id: 'counted',
          text: { all: { en: 'Did what you said count as much as what others said?' } },
          options: howFar,
        },
      ],
    },
    {
      id: 'what-changed',
      title: { en: 'What changed' },
      why: {
        en: 'We ask people to give their time so that something gets better. This is where you tell us if it did.',
      },
      questions: [
        {
          kind: 'scale',
          id: 'connections-better',
          text: {
            by: {
              'service-user': { en: 'Is it easier now to get the support you want?' },
              'team-member': { en: 'Are your connections with the people you support better now?' },
              team: { en: 'Are our team’s connections with others better now?' },
              organisation: { en: 'Are our organisation’s connections with others better now?' },
            },
          },
          options: howFar,
        },
        {
          kind: 'scale',
          id: 'heard-back',
          text: { all: { en: 'Did you hear back about what was done with what you said?' } },
          options: howFar,
        },
        {
          kind: 'choices',
          id: 'took-away',
          text: { all: { en: 'What did you take away for yourself? Tick all that fit.' } },
          options: [
            { id: 'confidence', text: { en: 'More confidence' }, level: null },
            { id: 'skills', text: { en: 'New skills' }, level: null },
            { id: 'people', text: { en: 'People I can turn to' }, level: null },
            { id: 'say', text: { en: 'A say in what happens' }, level: null },
            { id: 'nothing', text: { en: 'Nothing so far' }, level: null },
          ],
        },
        {
          kind: 'text',
          id: 'biggest-change',
          text: { all: { en: 'What has changed most, for better or worse? Please leave out names.' } },
        },
      ],
    },
    {
      id: 'next-time',
      title: { en: 'Next time' },
      why: { en: 'The people who come next can only learn from what you tell us now.' },
      questions: [
        {
          kind: 'scale',
          id: 'would-again',
          text: { all: { en: 'Would you take part in something like this again?' } },
          options: [
            { id: 'yes', text: { en: 'Yes' }, level: 1 },
            { id: 'maybe', text: { en: 'Perhaps' }, level: 0.5 },
            { id: 'no', text: { en: 'No' }, level: 0 },
            { id: 'rather-not', text: { en: 'I would rather not say' }, level: null },
          ],
        },
        { kind: 'text', id: 'keep', text: { all: { en: 'What should we do again?' } } },
        { kind: 'text', id: 'change', text: { all: { en: 'What should we do differently?' } } },
      ],
    },
  ],
}
