import type { ExampleAction, ExampleLeft, ExampleReflection } from './example'

export const harbourReflections: readonly ExampleReflection[] = [
  {
    about: 'constellation',
    prompt: 'whole-first-look',
    text: 'Almost every line ends at the people who use the service, and hardly any begins there. We drew ourselves as givers without noticing.',
    daysAgo: 97,
  },
  {
    about: 'theme:safety',
    prompt: 'safety-what-makes-safe',
    text: 'We were sure that chat was the safest way in, because nobody overhears it. The people who use it told us about the open page and the history. We had never looked at it on a shared phone.',
    daysAgo: 96,
  },
  {
    about: 'relationship:helpline-refuge',
    prompt: 'relationship-strain',
    text: 'This is where people fall through. The form is handed over, the person is not. It has nothing to do with goodwill: at night there is one of us, and she cannot leave the phone.',
    daysAgo: 96,
  },
  {
    about: 'theme:collaboration',
    prompt: '',
    text: 'A warm hand-over takes about twelve minutes longer. We have never counted those minutes, and so they were never paid for.',
    daysAgo: 95,
  },
  {
    about: 'relationship:panel-harbour',
    prompt: 'relationship-other-end',
    text: 'The panel called it a very friendly meeting at which nothing could be changed. That was hard to hear, and it was true.',
    daysAgo: 94,
  },
  {
    about: 'party:refuge',
    prompt: 'party-support',
    text: 'Seen from the refuge, five lines come in and only one of them asks how the team is.',
    daysAgo: 60,
  },
  {
    about: 'theme:cultural-consideration',
    prompt: '',
    text: 'When the agreement with the interpreters ended, nobody asked who would be unable to speak in house meetings. We notice a cost before we notice a silence.',
    daysAgo: 40,
  },
  {
    about: 'relationship:person-worker',
    prompt: 'relationship-gives',
    text: 'What makes this one good is small: the same day, the same voice, and a word that means not now. It can be learnt. It cannot be stretched over twenty-six people.',
    daysAgo: 11,
  },
  {
    about: 'theme:empowerment',
    prompt: '',
    text: 'Going through the phone together at the library did more than any leaflet. People leave with something they can do themselves.',
    daysAgo: 9,
  },
  {
    about: 'constellation',
    prompt: 'whole-alone',
    text: 'After a stay at the refuge ends there is a gap until outreach picks up. On the map there is simply no line. Three of us had believed that another team did this.',
    daysAgo: 8,
  },
]

export const harbourActions: readonly ExampleAction[] = [
  {
    about: 'relationship:people-helpline',
    text: 'Put an exit button on chat, leave no transcript, and try it on a shared phone together with the panel.',
    owner: 'Digital lead',
    dueInDays: -35,
    status: 'done',
    daysAgo: 96,
  },
  {
    about: 'relationship:helpline-refuge',
    text: 'Replace the night e-mail by a three-way call: the person, the helpline and the refuge.',
    owner: 'Helpline manager',
    dueInDays: -20,
    status: 'done',
    daysAgo: 95,
  },
  {
    about: 'theme:safety',
    text: 'Set up someone on call whom night staff can ring after a hard call.',
    owner: 'Head of services',
    dueInDays: 9,
    status: 'under-way',
    daysAgo: 94,
  },
  {
    about: 'relationship:panel-harbour',
    text: 'Pay panel members for preparation as well as meetings, within ten days.',
    owner: 'Finance manager',
    dueInDays: -50,
    status: 'done',
    daysAgo: 94,
  },
  {
    about: 'relationship:outreach-police',
    text: 'Agree one page on what may be shared, when, and how a person is asked first.',
    owner: 'Outreach manager',
    dueInDays: 24,
    status: 'under-way',
    daysAgo: 90,
  },
  {
    about: 'relationship:friends-people',
    text: 'Find another room for the evenings for friends and family.',
    owner: 'Community worker',
    dueInDays: null,
    status: 'dropped',
    daysAgo: 70,
  },
  {
    about: 'theme:cultural-consideration',
    text: 'Bring interpreters back to house meetings, and ask residents which languages are missing.',
    owner: 'Refuge manager',
    dueInDays: -4,
    status: 'to-do',
    daysAgo: 40,
  },
  {
    about: 'relationship:panel-trustees',
    text: 'Bring a proposal for two board seats to the next trustees’ meeting, written by the panel.',
    owner: 'Chair of trustees',
    dueInDays: 45,
    status: 'to-do',
    daysAgo: 8,
  },
  {
    about: 'constellation',
    text: 'Decide who keeps in touch in the first six weeks after a stay at the refuge, and draw the line.',
    owner: 'Head of services',
    dueInDays: 30,
    status: 'to-do',
    daysAgo: 7,
  },
]

export const harbourLeft: readonly ExampleLeft[] = [
  {
    finding: 'one-way',
    about: 'relationship:interpreters-helpline',
    reason:
      'It is meant one way: interpreters come into a call when they are asked for. What they notice goes to the team lead.',
    daysAgo: 20,
  },
]
