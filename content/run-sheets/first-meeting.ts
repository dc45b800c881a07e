import type { RunSheet } from '@/model/workshop/run-sheet'
import { arrive, decide, ideas, leaveWell, look, missing } from './stages'

export const firstMeeting: RunSheet = {
  id: 'first-meeting',
  title: { en: 'A first meeting of agencies', cy: 'Cyfarfod cyntaf asiantaethau' },
  line: {
    en: 'Agencies that share people but not a table yet draw how they are connected, before anyone judges it.',
  },
  stages: [
    arrive(12, {
      ask: { en: 'In one word: what brought your agency here? You can pass.' },
      prompts: [
        { en: 'We are here as roles. Nobody answers for a whole agency alone.' },
        { en: 'We share nothing today that tells of one person who uses our services.' },
      ],
    }),
    look(15, {
      ask: { en: 'Where is your agency on this map? Who do you hand over to, and who hands over to you?' },
      prompts: [
        { en: 'Is each line drawn the way both ends see it?' },
        { en: 'Which agency is connected through one person only?' },
      ],
    }),
    missing(20, {
      title: { en: 'What the others cannot see', cy: 'Yr hyn na all y lleill ei weld' },
      ask: {
        en: 'Which relationship of yours would the others not know about? One on each note, roles only.',
      },
    }),
    {
      id: 'hand-overs',
      activity: 'talk',
      minutes: 25,
      title: { en: 'Walk a hand-over', cy: 'Cerdded drwy drosglwyddiad' },
      ask: {
        en: 'Follow one way through the map from first contact to support. Where could somebody get lost?',
      },
      prompts: [
        { en: 'Who would notice if nobody arrived at the other end?' },
        { en: 'What does the person have to tell twice?' },
        { en: 'Which channel would be dangerous for somebody who is watched?' },
      ],
      say: {
        en: 'Light up the relationships on the way one after the other, so that everyone looks at the same place.',
      },
    },
    ideas(15, { ask: { en: 'What is one thing two of our agencies could do together?' } }),
    decide(13),
    leaveWell(10),
  ],
}
