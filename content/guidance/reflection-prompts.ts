import type { Prompt } from '@/model/edition/prompt'

export const reflectionPrompts: readonly Prompt[] = [
  {
    id: 'whole-first-look',
    about: 'constellation',
    words: { en: 'What do you notice first when you look at the whole constellation?' },
  },
  {
    id: 'whole-holding',
    about: 'constellation',
    words: { en: 'Where does this constellation hold people well, and what makes that so?' },
  },
  {
    id: 'whole-alone',
    about: 'constellation',
    words: { en: 'Where might someone find themselves alone in it?' },
  },
  {
    id: 'whole-other-end',
    about: 'constellation',
    words: { en: 'How would it look if it were drawn by the people you support?' },
  },
  {
    id: 'whole-one-change',
    about: 'constellation',
    words: { en: 'Which one small change would help most, and whom would it help?' },
  },
  {
    id: 'relationship-gives',
    about: 'relationship',
    words: { en: 'What does this relationship give to each side?' },
  },
  {
    id: 'relationship-asks',
    about: 'relationship',
    words: { en: 'What does it ask of each side, and how fairly is that shared?' },
  },
  {
    id: 'relationship-other-end',
    about: 'relationship',
    words: { en: 'How would those at the other end describe it?' },
  },
  {
    id: 'relationship-strain',
    about: 'relationship',
    words: { en: 'When it has been under strain, what has helped?' },
  },
  {
    id: 'relationship-a-year-on',
    about: 'relationship',
    words: { en: 'What would you like it to be like a year from now?' },
  },
  {
    id: 'party-standpoint',
    about: 'party',
    words: { en: 'What does the constellation look like from where they stand?' },
  },
  {
    id: 'party-support',
    about: 'party',
    words: { en: 'Who supports them, and whom do they support?' },
  },
  {
    id: 'safety-what-makes-safe',
    about: 'theme',
    themeId: 'safety',
    words: { en: 'What makes contact safe here, and how do we know?' },
  },
  {
    id: 'safety-pause-and-return',
    about: 'theme',
    themeId: 'safety',
    words: { en: 'How easily can someone pause, leave and come back, and what would make it easier?' },
  },
  {
    id: 'safety-supporters',
    about: 'theme',
    themeId: 'safety',
    words: { en: 'What looks after the people who look after others?' },
  },
  {
    id: 'trust-small-things',
    about: 'theme',
    themeId: 'trust',
    words: { en: 'Which small things have earned trust here?' },
  },
  {
    id: 'trust-let-down',
    about: 'theme',
    themeId: 'trust',
    words: { en: 'When we could not do what we said, what did we do next?' },
  },
  {
    id: 'trust-hard-to-say',
    about: 'theme',
    themeId: 'trust',
    words: { en: 'What would be hard to say here, and what would make it easier?' },
  },
  {
    id: 'choice-real',
    about: 'theme',
    themeId: 'choice',
    words: { en: 'Which choices are real here, and which only look like choices?' },
  },
  {
    id: 'choice-saying-no',
    about: 'theme',
    themeId: 'choice',
    words: { en: 'What happens when someone says no, or changes their mind?' },
  },
  {
    id: 'collaboration-who-decides',
    about: 'theme',
    themeId: 'collaboration',
    words: { en: 'Who decides what, and who would like more of a say?' },
  },
  {
    id: 'collaboration-after-hand-over',
    about: 'theme',
    themeId: 'collaboration',
    words: { en: 'What becomes of people after we hand over to someone else?' },
  },
  {
    id: 'collaboration-changed',
    about: 'theme',
    themeId: 'collaboration',
    words: { en: 'What have we changed because of something we were told?' },
  },
  {
    id: 'empowerment-strengths',
    about: 'theme',
    themeId: 'empowerment',
    words: { en: 'Which strengths do people bring that we have not yet made room for?' },
  },
  {
    id: 'empowerment-leave-with',
    about: 'theme',
    themeId: 'empowerment',
    words: { en: 'What do people leave with that they did not have before?' },
  },
  {
    id: 'cultural-consideration-room',
    about: 'theme',
    themeId: 'cultural-consideration',
    words: { en: 'What might someone feel they have to leave outside to be welcome here?' },
  },
  {
    id: 'cultural-consideration-missing',
    about: 'theme',
    themeId: 'cultural-consideration',
    words: { en: 'Whose voice is missing, and what would help it to be heard?' },
  },
  {
    id: 'cultural-consideration-barriers',
    about: 'theme',
    themeId: 'cultural-consideration',
    words: { en: 'Which of our own habits or rules get in someone’s way?' },
  },
]
