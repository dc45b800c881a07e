import type { Instrument, Option } from '@/model/instrument/instrument'

const howFar: Option[] = [
  { id: 'fully', text: { en: 'Yes, fully', cy: 'Ie, yn llwyr' }, level: 1 },
  { id: 'mostly', text: { en: 'Mostly', cy: 'Gan mwyaf' }, level: 0.67 },
  { id: 'a-little', text: { en: 'A little', cy: 'Ychydig' }, level: 0.33 },
  { id: 'not-at-all', text: { en: 'Not at all', cy: 'Ddim o gwbl' }, level: 0 },
  { id: 'dont-know', text: { en: 'I do not know', cy: 'Nid wyf yn gwybod' }, level: null },
]

/** Asked when a piece of work comes to its end. */
export const endEvaluation: Instrument = {
  id: 'end-evaluation',
  version: 1,
  title: { en: 'Looking back at the end', cy: 'Edrych yn ôl ar y diwedd' },
  purpose: {
    en: 'It asks what taking part was like, what it changed, and what the next people who do this need to know.',
    cy: 'Mae’n gofyn sut brofiad oedd cymryd rhan, beth a newidiodd, a beth y mae angen i’r bobl nesaf sy’n gwneud hyn ei wybod.',
  },
  privacy: 'anonymous',
  about: 'nothing',
  minutes: 6,
  sections: [
    {
      id: 'taking-part',
      title: { en: 'Taking part', cy: 'Cymryd rhan' },
      why: {
        en: 'How people were treated along the way counts as much as what came of it.',
        cy: 'Mae sut y cafodd pobl eu trin ar hyd y ffordd yn cyfrif cymaint â’r hyn a ddaeth ohono.',
      },
      questions: [
        {
          kind: 'scale',
          id: 'was-safe',
          text: {
            all: { en: 'Was it safe for you to take part?', cy: 'Oedd hi’n ddiogel i chi gymryd rhan?' },
          },
          options: howFar,
        },
        {
          kind: 'scale',
          id: 'was-clear',
          text: {
            all: {
              en: 'Was it clear what we asked of you, and why?',
              cy: 'Oedd hi’n glir beth roeddem yn ei ofyn gennych, a pham?',
            },
          },
          options: howFar,
        },
        {
          kind: 'scale',
          id: 'had-a-choice',
          text: {
            all: {
              en: 'Could you choose how much you did, and stop when you wanted?',
              cy: 'Allech chi ddewis faint i’w wneud, a stopio pan oeddech eisiau?',
            },
          },
          options: howFar,
        },
        {
          kind: 'scale',
          id: 'counted',
          text: {
            all: {
              en: 'Did what you said count as much as what others said?',
              cy: 'A oedd yr hyn a ddywedoch yn cyfrif cymaint â’r hyn a ddywedodd eraill?',
            },
          },
          options: howFar,
        },
      ],
    },
    {
      id: 'what-changed',
      title: { en: 'What changed', cy: 'Beth newidiodd' },
      why: {
        en: 'We ask people to give their time so that something gets better. This is where you tell us if it did.',
        cy: 'Rydym yn gofyn i bobl roi o’u hamser er mwyn i rywbeth wella. Yma rydych chi’n dweud wrthym a wnaeth.',
      },
      questions: [
        {
          kind: 'scale',
          id: 'connections-better',
          text: {
            by: {
              'service-user': {
                en: 'Is it easier now to get the support you want?',
                cy: 'Ydy hi’n haws nawr cael y gefnogaeth rydych chi ei heisiau?',
              },
              'team-member': {
                en: 'Are your connections with the people you support better now?',
                cy: 'Ydy eich cysylltiadau â’r bobl rydych yn eu cefnogi yn well nawr?',
              },
              team: {
                en: 'Are our team’s connections with others better now?',
                cy: 'Ydy cysylltiadau ein tîm ag eraill yn well nawr?',
              },
              organisation: {
                en: 'Are our organisation’s connections with others better now?',
                cy: 'Ydy cysylltiadau ein sefydliad ag eraill yn well nawr?',
              },
            },
          },
          options: howFar,
        },
        {
          kind: 'scale',
          id: 'heard-back',
          text: {
            all: {
              en: 'Did you hear back about what was done with what you said?',
              cy: 'A glywsoch yn ôl beth a wnaed â’r hyn a ddywedoch?',
            },
          },
          options: howFar,
        },
        {
          kind: 'choices',
          id: 'took-away',
          text: {
            all: {
              en: 'What did you take away for yourself? Tick all that fit.',
              cy: 'Beth gawsoch chi eich hun ohono? Ticiwch bopeth sy’n addas.',
            },
          },
          options: [
            { id: 'confidence', text: { en: 'More confidence', cy: 'Mwy o hyder' }, level: null },
            { id: 'skills', text: { en: 'New skills', cy: 'Sgiliau newydd' }, level: null },
            {
              id: 'people',
              text: { en: 'People I can turn to', cy: 'Pobl y gallaf droi atynt' },
              level: null,
            },
            {
              id: 'say',
              text: { en: 'A say in what happens', cy: 'Llais yn yr hyn sy’n digwydd' },
              level: null,
            },
            { id: 'nothing', text: { en: 'Nothing so far', cy: 'Dim byd hyd yma' }, level: null },
          ],
        },
        {
          kind: 'text',
          id: 'biggest-change',
          text: {
            all: {
              en: 'What has changed most, for better or worse? Please leave out names.',
              cy: 'Beth sydd wedi newid fwyaf, er gwell neu er gwaeth? Peidiwch â chynnwys enwau.',
            },
          },
        },
      ],
    },
    {
      id: 'next-time',
      title: { en: 'Next time', cy: 'Y tro nesaf' },
      why: {
        en: 'The people who come next can only learn from what you tell us now.',
        cy: 'Dim ond o’r hyn a ddywedwch wrthym nawr y gall y bobl sy’n dod nesaf ddysgu.',
      },
      questions: [
        {
          kind: 'scale',
          id: 'would-again',
          text: {
            all: {
              en: 'Would you take part in something like this again?',
              cy: 'Fyddech chi’n cymryd rhan mewn rhywbeth fel hyn eto?',
            },
          },
          options: [
            { id: 'yes', text: { en: 'Yes', cy: 'Byddwn' }, level: 1 },
            { id: 'maybe', text: { en: 'Perhaps', cy: 'Efallai' }, level: 0.5 },
            { id: 'no', text: { en: 'No', cy: 'Na fyddwn' }, level: 0 },
            {
              id: 'rather-not',
              text: { en: 'I would rather not say', cy: 'Byddai’n well gennyf beidio â dweud' },
              level: null,
            },
          ],
        },
        {
          kind: 'text',
          id: 'keep',
          text: { all: { en: 'What should we do again?', cy: 'Beth ddylem ei wneud eto?' } },
        },
        {
          kind: 'text',
          id: 'change',
          text: { all: { en: 'What should we do differently?', cy: 'Beth ddylem ei wneud yn wahanol?' } },
        },
      ],
    },
  ],
}
