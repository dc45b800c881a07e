import type { RunSheet } from '@/model/workshop/run-sheet'
import { arrive, check, decide, ideas, leaveWell, look, missing, reveal } from './stages'

export const halfADay: RunSheet = {
  id: 'half-a-day',
  title: { en: 'Half a day', cy: 'Hanner diwrnod' },
  line: { en: 'Time enough to stand in somebody else’s place, with a break before the check.' },
  stages: [
    arrive(15),
    look(15),
    missing(25),
    {
      id: 'stand',
      activity: 'talk',
      minutes: 25,
      title: { en: 'Stand somewhere else', cy: 'Sefyll yn rhywle arall' },
      ask: {
        en: 'Choose a party on the map that is not you. Who can it reach, through whom, and what can it not see?',
      },
      prompts: [
        { en: 'What would this party say about us?' },
        { en: 'Which way to support would you take from here, if you had to be careful?' },
      ],
      say: {
        en: 'Use “Stand here” on the map for one party after the other. Begin with somebody who uses the service.',
      },
    },
    {
      id: 'break',
      activity: 'talk',
      minutes: 20,
      title: { en: 'A break', cy: 'Egwyl' },
      ask: { en: 'We go on together in twenty minutes.' },
      prompts: [],
    },
    check(20),
    reveal(30),
    ideas(20),
    decide(15),
    leaveWell(15),
  ],
}
