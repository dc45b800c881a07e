import type { Theme } from '@/model/edition/edition'

export const culturalConsideration: Theme = {
  id: 'cultural-consideration',
  name: { en: 'Cultural consideration', cy: 'Ystyriaeth ddiwylliannol' },
  concept: {
    en: 'People connect as who they are, or not at all. Language, faith, culture, disability, age, gender, sexuality and the history each person carries all shape what feels safe and what help looks like. Where a connection has no room for these, people have to leave part of themselves outside.',
    cy: 'Mae pobl yn cysylltu fel nhw eu hunain, neu ddim o gwbl. Mae iaith, ffydd, diwylliant, anabledd, oedran, rhywedd, rhywioldeb a hanes pob person yn llunio beth sy’n teimlo’n ddiogel a sut olwg sydd ar gymorth. Lle nad oes gan gysylltiad le i’r rhain, mae’n rhaid i bobl adael rhan ohonynt eu hunain y tu allan.',
  },
  elements: [
    {
      id: 'language-fits',
      name: {
        en: 'Language and ways of communicating fit',
        cy: 'Mae’r iaith a’r ffyrdd o gyfathrebu yn addas',
      },
      wording: {
        'service-user': {
          en: 'I can use the language and words that suit me.',
          cy: 'Gallaf ddefnyddio’r iaith a’r geiriau sy’n fy siwtio i.',
        },
        'team-member': {
          en: 'I use words and ways of communicating that suit each person, and ask when I am not sure.',
        },
        team: {
          en: 'We offer interpreters, plain words and other ways to communicate before anyone has to ask.',
        },
        organisation: {
          en: 'Our organisation provides trained interpreters and fitting formats, and asks no relative to interpret.',
        },
      },
      grounding: ['ohid-2022', 'samhsa-2014'],
    },
    {
      id: 'identity-is-respected',
      name: {
        en: 'Identity, culture and faith are respected',
        cy: 'Mae hunaniaeth, diwylliant a ffydd yn cael eu parchu',
      },
      wording: {
        'service-user': {
          en: 'I can be myself, and who I am is respected.',
          cy: 'Gallaf fod yn fi fy hun, ac mae pobl yn parchu pwy ydw i.',
        },
        'team-member': { en: 'I ask, do not assume, and respect who each person is.' },
        team: {
          en: 'We learn about culture and faith from people themselves, and never let them excuse harm.',
        },
        organisation: {
          en: 'Our organisation respects identity, culture and faith in what it offers and whom it works with.',
        },
      },
      grounding: ['ohid-2022', 'samhsa-2014'],
    },
    {
      id: 'access-is-provided',
      name: {
        en: 'Disability and access are provided for',
        cy: 'Mae darpariaeth ar gyfer anabledd a hygyrchedd',
      },
      wording: {
        'service-user': {
          en: 'I get the changes I need to take part.',
          cy: 'Rwy’n cael y newidiadau sydd eu hangen arnaf i gymryd rhan.',
        },
        'team-member': { en: 'I ask what each person needs to take part, and arrange it in good time.' },
        team: {
          en: 'We plan for access from the start: for disabled people, and for those with little money, data or signal.',
        },
        organisation: {
          en: 'Our organisation pays for access, mends it when it fails, and asks disabled people how it is doing.',
        },
      },
      grounding: ['ohid-2022', 'cocreate-components'],
    },
    {
      id: 'missing-voices-are-noticed',
      name: { en: 'Missing voices are noticed', cy: 'Mae pobl yn sylwi ar leisiau coll' },
      wording: {
        'service-user': {
          en: 'I can see that people notice who is left out.',
          cy: 'Gallaf weld bod pobl yn sylwi ar bwy sy’n cael eu gadael allan.',
        },
        'team-member': { en: 'I notice who is not here or not heard, and ask what would help.' },
        team: { en: 'We look often at whom we do not reach, and go to them on their own terms.' },
        organisation: {
          en: 'Our organisation finds out who is missing from its services and decisions, and acts on it.',
        },
      },
      grounding: ['meaningful-connections-2021', 'cocreate-components'],
    },
    {
      id: 'barriers-are-worked-on',
      name: {
        en: 'Bias and barriers are named and worked on',
        cy: 'Mae rhagfarn a rhwystrau’n cael eu henwi a’u trin',
      },
      wording: {
        'service-user': {
          en: 'I can say when things are unfair, and people act on it.',
          cy: 'Gallaf ddweud pan fydd pethau’n annheg, ac mae pobl yn gweithredu ar hynny.',
        },
        'team-member': {
          en: 'I look at my own bias, and speak up when I see people treated unfairly.',
        },
        team: {
          en: 'We name racism, sexism, ableism and other unfairness, our own too, and work on them.',
        },
        organisation: {
          en: 'Our organisation looks for unfairness in its own rules and results, and shows what it has changed.',
        },
      },
      grounding: ['ohid-2022', 'samhsa-2014'],
    },
  ],
}
