import type { Stage } from '@/model/workshop/run-sheet'

type Told = Partial<Pick<Stage, 'ask' | 'prompts' | 'say' | 'title' | 'dots'>>

/** People arrive, hear how they will treat each other, and say one word. */
export const arrive = (minutes: number, told: Told = {}): Stage => ({
  id: 'arrive',
  activity: 'word',
  minutes,
  title: { en: 'Arrive', cy: 'Cyrraedd' },
  ask: {
    en: 'In one word: how are you here today? You can pass.',
    cy: 'Mewn un gair: sut ydych chi yma heddiw? Cewch basio.',
  },
  prompts: [
    { en: 'What is said here stays here. What we learn may leave.' },
    { en: 'We talk about roles and relationships, never about a person who could be known by what we say.' },
    { en: 'Anyone may pass, pause or leave at any time. Nobody asks why.' },
  ],
  say: {
    en: 'Welcome. We are here to look at the relationships our service is made of, not at each other’s work. Everyone has a button to pass, to pause and to leave; using it needs no reason. Say where people can turn for support, and who they can speak to afterwards.',
  },
  ...told,
})

/** Everyone looks at the same map before anything is added. */
export const look = (minutes: number, told: Told = {}): Stage => ({
  id: 'look',
  activity: 'look',
  minutes,
  title: { en: 'Look at the map', cy: 'Edrych ar y map' },
  ask: {
    en: 'Look at the map for a while. Where do you stand on it? What do you notice first?',
    cy: 'Edrychwch ar y map am ychydig. Ble ydych chi’n sefyll arno? Beth sy’n dal eich sylw gyntaf?',
  },
  prompts: [
    { en: 'Who is connected to many, and who to only one?' },
    { en: 'Which relationships are drawn as they are, and which as we wish they were?' },
  ],
  say: {
    en: 'Leave two minutes of quiet before anyone speaks. Then walk through the map once in words, so that those who do not see it well have it too.',
  },
  ...told,
})

/** What is missing is first written alone, then shown together. */
export const missing = (minutes: number, told: Told = {}): Stage => ({
  id: 'missing',
  activity: 'notes',
  minutes,
  title: { en: 'Add what is missing', cy: 'Ychwanegu’r hyn sydd ar goll' },
  ask: {
    en: 'Who or what is missing from this map? Write one thing on each note. Roles only, no names.',
    cy: 'Pwy neu beth sydd ar goll o’r map hwn? Ysgrifennwch un peth ar bob nodyn. Rolau yn unig, dim enwau.',
  },
  prompts: [
    { en: 'Who does somebody turn to before they reach us, and after they leave?' },
    { en: 'Which ways of getting in touch are missing?' },
  ],
  say: {
    en: 'Notes are private until you show them, all at once. Read them first. Put those that belong together under one heading, then draw what the room agrees on.',
  },
  ...told,
})

/** The health check, alone and quietly, Safety first. */
export const check = (minutes: number, told: Told = {}): Stage => ({
  id: 'check',
  activity: 'check',
  minutes,
  title: { en: 'Check, Safety first', cy: 'Gwirio, Diogelwch yn gyntaf' },
  ask: {
    en: 'Answer alone and in your own time. Skip whatever you like.',
    cy: 'Atebwch ar eich pen eich hun ac yn eich amser eich hun. Sgipiwch beth bynnag y mynnwch.',
  },
  prompts: [{ en: 'Safety comes first: where it is not in place, nothing else can be called well.' }],
  say: {
    en: 'Only those who are in the room when this stage begins are asked. Nothing is shown until you reveal it, and only where enough people answered. Do not walk around while people answer.',
  },
  ...told,
})

/** What came out, and what it says. */
export const reveal = (minutes: number, told: Told = {}): Stage => ({
  id: 'reveal',
  activity: 'talk',
  minutes,
  title: { en: 'What came out', cy: 'Beth ddaeth i’r amlwg' },
  ask: {
    en: 'Look at what came out. What do you recognise? What surprises you?',
    cy: 'Edrychwch ar yr hyn a ddaeth i’r amlwg. Beth ydych chi’n ei adnabod? Beth sy’n eich synnu?',
  },
  prompts: [
    { en: 'Where do perspectives differ, and what might each of them see that others do not?' },
    { en: 'What would have to be there first for somebody to feel safe?' },
  ],
  say: {
    en: 'Begin with Safety. Where too few answered, nothing is shown: say so plainly and do not ask who answered what.',
  },
  ...told,
})

/** What to do is written alone first. */
export const ideas = (minutes: number, told: Told = {}): Stage => ({
  id: 'ideas',
  activity: 'notes',
  minutes,
  title: { en: 'What could help', cy: 'Beth allai helpu' },
  ask: {
    en: 'What is one thing we could do to make a relationship on this map safer or better?',
    cy: 'Beth yw un peth y gallem ei wneud i wneud perthynas ar y map hwn yn fwy diogel neu’n well?',
  },
  prompts: [{ en: 'Small things count. What could begin next week?' }],
  say: {
    en: 'Show the notes together and put alike ones under one heading. They are what the room votes on next.',
  },
  ...told,
})

/** Dots say what matters most. */
export const decide = (minutes: number, told: Told = {}): Stage => ({
  id: 'decide',
  activity: 'vote',
  minutes,
  dots: 3,
  title: { en: 'Decide', cy: 'Penderfynu' },
  ask: {
    en: 'Place your dots on what we should do first. All on one, or spread. The room sees only the sums.',
    cy: 'Rhowch eich dotiau ar yr hyn y dylem ei wneud gyntaf. Y cyfan ar un, neu ar wasgar. Dim ond y symiau y mae’r ystafell yn eu gweld.',
  },
  prompts: [{ en: 'Which role takes it on, and by when?' }],
  say: {
    en: 'Open the vote once you have chosen what can be voted on. Afterwards write each decision down as an action, with a role and a day.',
  },
  ...told,
})

/** Nobody leaves without a word, and without knowing where to turn. */
export const leaveWell = (minutes: number, told: Told = {}): Stage => ({
  id: 'leave',
  activity: 'word',
  minutes,
  title: { en: 'Leave well', cy: 'Gadael yn dda' },
  ask: {
    en: 'In one word: what do you take with you? You can pass.',
    cy: 'Mewn un gair: beth ydych chi’n mynd gyda chi? Cewch basio.',
  },
  prompts: [
    { en: 'Here is what is kept of today, and here is what is not.' },
    { en: 'If today stirred something up, support is one tap away.' },
  ],
  say: {
    en: 'Say what is kept: the map, the check where enough answered, the words and notes that were shown, the sums of votes, the actions. Say what is gone: who was here under which name, and what was never shown. Stay a while after the end.',
  },
  ...told,
})
