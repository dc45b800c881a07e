import type { Instrument, Question } from '@/model/instrument/instrument'

const ask = (id: string, en: string): Question => ({ kind: 'text', id, text: { all: { en } } })

/** Written by one person for themselves; nobody else sees a part of it until its author shows it. */
export const wellnessPlan: Instrument = {
  id: 'wellness-plan',
  version: 1,
  title: { en: 'Wellness action plan' },
  purpose: {
    en: 'A plan you write for yourself: what keeps you well in this work, what to look out for, and what helps. Only you can see it. You may show parts of it to people you choose, and take them back.',
  },
  privacy: 'shared',
  about: 'nothing',
  minutes: 20,
  sections: [
    {
      id: 'stay-well',
      title: { en: 'What helps me stay well' },
      why: {
        en: 'Work beside trauma wears on people. What keeps you steady is easier to protect once it is written down.',
      },
      questions: [
        ask('good-day', 'What am I like on a good day?'),
        ask('keeps-me-well', 'What keeps me well at work? Think of people, breaks, places and habits.'),
        ask('outside-work', 'What fills me up again outside work?'),
      ],
    },
    {
      id: 'early-signs',
      title: { en: 'Early signs' },
      why: { en: 'Strain shows in small ways first. Noticed early, it often needs only a small change.' },
      questions: [
        ask('what-i-notice', 'What do I notice in myself when it gets too much?'),
        ask('what-others-notice', 'What might others notice before I do?'),
        ask('what-sets-it-off', 'What kinds of work or times of year are hardest for me?'),
      ],
    },
    {
      id: 'when-hard',
      title: { en: 'When it is hard' },
      why: { en: 'On a hard day it is difficult to think of what helps. Today’s words can help you then.' },
      questions: [
        ask('helps-now', 'What helps me in the next ten minutes?'),
        ask('helps-today', 'What helps me through the rest of the day?'),
        ask('does-not-help', 'What is meant well but does not help me?'),
      ],
    },
    {
      id: 'from-others',
      title: { en: 'What I want from others' },
      why: {
        en: 'People around you often want to help and do not know how. This is the part that is most often shown.',
      },
      questions: [
        {
          kind: 'choices',
          id: 'how-to-ask',
          text: { all: { en: 'If you are worried about me, please' } },
          options: [
            { id: 'ask-me', text: { en: 'Ask me in private' }, level: null },
            { id: 'write-to-me', text: { en: 'Write to me' }, level: null },
            { id: 'give-me-time', text: { en: 'Give me time, and ask later' }, level: null },
            { id: 'wait', text: { en: 'Wait until I come to you' }, level: null },
          ],
        },
        ask('from-manager', 'What I want from the person who manages or supervises me'),
        ask('from-team', 'What I want from the people I work with'),
        ask('keep-to-yourself', 'What I ask you to keep to yourself'),
      ],
    },
    {
      id: 'steps',
      title: { en: 'My steps' },
      why: { en: 'A plan lives by small steps that somebody takes. One is enough to begin with.' },
      questions: [
        ask('my-step', 'One step I will take, and when'),
        ask('our-step', 'One step I would like us to take together'),
        ask('look-again', 'When I will look at this plan again'),
      ],
    },
  ],
}
