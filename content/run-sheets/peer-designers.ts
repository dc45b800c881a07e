import type { RunSheet } from '@/model/workshop/run-sheet'
import { arrive, decide, ideas, leaveWell, look, missing } from './stages'

export const peerDesigners: RunSheet = {
  id: 'peer-designers',
  title: { en: 'A session with peer designers', cy: 'Sesiwn gyda chyd-ddylunwyr' },
  line: {
    en: 'People with lived experience redesign a service with the team: slower, with a break, nobody asked for their story.',
  },
  stages: [
    arrive(15, {
      prompts: [
        { en: 'You are here for what you know, not for what happened to you. Nobody asks for your story.' },
        { en: 'Pass, pause or leave whenever you like. You are paid for your time either way.' },
        { en: 'No names, no places: a role is enough.' },
      ],
      say: {
        en: 'Say who else is in the room and in which role. Say how people are paid and whom they can speak to afterwards. Ask about nothing that happened to anyone.',
      },
    }),
    look(15, {
      ask: { en: 'This is how the service sees itself. What looks different from where you stand?' },
      prompts: [
        { en: 'Who is nearer than the map says, and who is further away?' },
        { en: 'Whom could somebody reach without being noticed?' },
      ],
    }),
    missing(20),
    {
      id: 'break',
      activity: 'talk',
      minutes: 15,
      title: { en: 'A break', cy: 'Egwyl' },
      ask: { en: 'We go on together in a quarter of an hour. You can put your phone away.' },
      prompts: [],
      say: { en: 'Be around for those who would like to talk, and leave those alone who would not.' },
    },
    ideas(20, {
      ask: { en: 'If you could change one thing about how people reach this service, what would it be?' },
    }),
    decide(15),
    leaveWell(20, {
      prompts: [
        { en: 'What we will do with this, by when, and how you will hear of it.' },
        { en: 'If today stirred something up, support is one tap away.' },
      ],
    }),
  ],
}
