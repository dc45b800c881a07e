import type { Instrument, Option } from '@/model/instrument/instrument'

const howSure: Option[] = [
  { id: 'on-my-own', text: { en: 'Yes, on my own', cy: 'Gallaf, ar fy mhen fy hun' }, level: 1 },
  { id: 'with-help', text: { en: 'Yes, with some help', cy: 'Gallaf, gyda help' }, level: 0.5 },
  { id: 'not-yet', text: { en: 'Not yet', cy: 'Ddim eto' }, level: 0 },
  {
    id: 'rather-not',
    text: { en: 'I would rather not say', cy: 'Mae’n well gen i beidio â dweud' },
    level: null,
  },
]

/** Asked of people before they take part online, so that the help they want is there on the day. */
export const digitalSkills: Instrument = {
  id: 'digital-skills',
  version: 1,
  title: { en: 'Getting ready to take part online', cy: 'Paratoi i gymryd rhan ar-lein' },
  purpose: {
    en: 'It helps us to have the right help ready before we meet. There are no right or wrong answers. It does not ask who you are or what has happened to you.',
    cy: 'Mae’n ein helpu i gael yr help iawn yn barod cyn i ni gwrdd. Nid oes atebion cywir nac anghywir. Nid yw’n gofyn pwy ydych chi na beth sydd wedi digwydd i chi.',
  },
  privacy: 'anonymous',
  about: 'nothing',
  minutes: 4,
  sections: [
    {
      id: 'device',
      title: { en: 'Your phone or computer', cy: 'Eich ffôn neu gyfrifiadur' },
      why: {
        en: 'People join in different ways. When we know what people use, we can plan so that nobody is left out.',
        cy: 'Mae pobl yn ymuno mewn gwahanol ffyrdd. Pan wyddom beth mae pobl yn ei ddefnyddio, gallwn gynllunio fel nad oes neb yn cael ei adael allan.',
      },
      questions: [
        {
          kind: 'choices',
          id: 'what-i-use',
          text: {
            all: {
              en: 'What could you use to take part? Tick all that fit.',
              cy: 'Beth allech chi ei ddefnyddio i gymryd rhan? Ticiwch bob un sy’n addas.',
            },
          },
          options: [
            {
              id: 'own-phone',
              text: { en: 'A phone that only I use', cy: 'Ffôn dim ond fi sy’n ei ddefnyddio' },
              level: null,
            },
            {
              id: 'own-computer',
              text: {
                en: 'A computer or tablet that only I use',
                cy: 'Cyfrifiadur neu lechen dim ond fi sy’n ei ddefnyddio',
              },
              level: null,
            },
            {
              id: 'shared',
              text: { en: 'Something I share with others', cy: 'Rhywbeth rwy’n ei rannu ag eraill' },
              level: null,
            },
            {
              id: 'borrowed',
              text: { en: 'Something I would need to borrow', cy: 'Rhywbeth y byddai angen i mi ei fenthyg' },
              level: null,
            },
            { id: 'nothing-yet', text: { en: 'Nothing yet', cy: 'Dim byd eto' }, level: null },
          ],
        },
        {
          kind: 'scale',
          id: 'open-a-link',
          text: {
            all: {
              en: 'Can you open a link that someone gives you?',
              cy: 'Allwch chi agor dolen y mae rhywun yn ei rhoi i chi?',
            },
          },
          options: howSure,
        },
        {
          kind: 'scale',
          id: 'join-a-call',
          text: {
            all: {
              en: 'Can you join a call and turn the sound and the camera on and off?',
              cy: 'Allwch chi ymuno â galwad a throi’r sain a’r camera ymlaen ac i ffwrdd?',
            },
          },
          options: howSure,
        },
        {
          kind: 'scale',
          id: 'write-a-message',
          text: {
            all: { en: 'Can you write a message in a chat?', cy: 'Allwch chi ysgrifennu neges mewn sgwrs?' },
          },
          options: howSure,
        },
        {
          kind: 'choice',
          id: 'connection',
          text: {
            all: {
              en: 'How good is your internet most days?',
              cy: 'Pa mor dda yw eich rhyngrwyd ar y rhan fwyaf o ddyddiau?',
            },
          },
          options: [
            {
              id: 'good',
              text: { en: 'Good enough for a video call', cy: 'Digon da ar gyfer galwad fideo' },
              level: null,
            },
            { id: 'comes-and-goes', text: { en: 'It comes and goes', cy: 'Mae’n mynd a dod' }, level: null },
            { id: 'runs-out', text: { en: 'My data runs out', cy: 'Mae fy nata’n dod i ben' }, level: null },
            {
              id: 'none',
              text: { en: 'I have none where I live', cy: 'Nid oes gen i ddim lle rwy’n byw' },
              level: null,
            },
          ],
        },
      ],
    },
    {
      id: 'safe-contact',
      title: { en: 'Being in touch safely', cy: 'Cadw mewn cysylltiad yn ddiogel' },
      why: {
        en: 'A message that the wrong person sees can bring harm. Your answers help us to plan contact that is safe for everyone. Please do not write about what has happened to you.',
        cy: 'Gall neges y mae’r person anghywir yn ei gweld achosi niwed. Mae eich atebion yn ein helpu i gynllunio cysylltiad sy’n ddiogel i bawb. Peidiwch ag ysgrifennu am yr hyn sydd wedi digwydd i chi, os gwelwch yn dda.',
      },
      questions: [
        {
          kind: 'choice',
          id: 'quiet-place',
          text: {
            all: {
              en: 'Is there a place where you can talk and not be overheard?',
              cy: 'A oes lle gallwch chi siarad heb i neb eich clywed?',
            },
          },
          options: [
            {
              id: 'mostly',
              text: { en: 'Yes, most of the time', cy: 'Oes, y rhan fwyaf o’r amser' },
              level: null,
            },
            {
              id: 'at-times',
              text: { en: 'At some times of day', cy: 'Ar rai adegau o’r dydd' },
              level: null,
            },
            { id: 'no', text: { en: 'No', cy: 'Nac oes' }, level: null },
            {
              id: 'rather-not',
              text: { en: 'I would rather not say', cy: 'Mae’n well gen i beidio â dweud' },
              level: null,
            },
          ],
        },
        {
          kind: 'choices',
          id: 'ways-that-work',
          text: {
            all: {
              en: 'Which ways of being in touch would work for you? Tick all that fit.',
              cy: 'Pa ffyrdd o gadw mewn cysylltiad fyddai’n gweithio i chi? Ticiwch bob un sy’n addas.',
            },
          },
          options: [
            { id: 'phone', text: { en: 'A phone call', cy: 'Galwad ffôn' }, level: null },
            { id: 'video', text: { en: 'A video call', cy: 'Galwad fideo' }, level: null },
            { id: 'text', text: { en: 'A text', cy: 'Neges destun' }, level: null },
            { id: 'chat', text: { en: 'A live chat', cy: 'Sgwrs fyw' }, level: null },
            { id: 'in-person', text: { en: 'Meeting in person', cy: 'Cwrdd wyneb yn wyneb' }, level: null },
            { id: 'none-of-these', text: { en: 'None of these', cy: 'Dim un o’r rhain' }, level: null },
          ],
        },
        {
          kind: 'scale',
          id: 'leave-quickly',
          text: {
            all: {
              en: 'Do you know how to leave a page quickly and clear what it leaves behind?',
              cy: 'Ydych chi’n gwybod sut i adael tudalen yn gyflym a chlirio’r hyn y mae’n ei adael ar ôl?',
            },
          },
          options: [
            { id: 'yes', text: { en: 'Yes', cy: 'Ydw' }, level: 1 },
            { id: 'partly', text: { en: 'Partly', cy: 'Yn rhannol' }, level: 0.5 },
            { id: 'no', text: { en: 'No', cy: 'Nac ydw' }, level: 0 },
            {
              id: 'rather-not',
              text: { en: 'I would rather not say', cy: 'Mae’n well gen i beidio â dweud' },
              level: null,
            },
          ],
        },
      ],
    },
    {
      id: 'help',
      title: { en: 'Help you would like', cy: 'Help yr hoffech chi ei gael' },
      why: {
        en: 'Asking for help is welcome. What many people ask for is what we will get ready first.',
        cy: 'Mae croeso i chi ofyn am help. Yr hyn y mae llawer yn gofyn amdano yw’r hyn y byddwn yn ei baratoi gyntaf.',
      },
      questions: [
        {
          kind: 'choices',
          id: 'help-wanted',
          text: {
            all: {
              en: 'What would help you? Tick all that fit.',
              cy: 'Beth fyddai’n eich helpu? Ticiwch bob un sy’n addas.',
            },
          },
          options: [
            {
              id: 'try-first',
              text: {
                en: 'Trying it out with someone before the day',
                cy: 'Rhoi cynnig arni gyda rhywun cyn y diwrnod',
              },
              level: null,
            },
            {
              id: 'someone-there',
              text: {
                en: 'Someone to call when it does not work',
                cy: 'Rhywun i’w ffonio pan nad yw’n gweithio',
              },
              level: null,
            },
            {
              id: 'lend',
              text: { en: 'Borrowing a phone, tablet or laptop', cy: 'Benthyg ffôn, llechen neu liniadur' },
              level: null,
            },
            {
              id: 'data',
              text: { en: 'Help with the cost of data', cy: 'Help gyda chost data' },
              level: null,
            },
            {
              id: 'easy-words',
              text: { en: 'Easy words and larger print', cy: 'Geiriau hawdd a phrint mwy' },
              level: null,
            },
            {
              id: 'language',
              text: { en: 'Another language, or signing', cy: 'Iaith arall, neu iaith arwyddion' },
              level: null,
            },
            {
              id: 'not-online',
              text: {
                en: 'A way to take part that is not online',
                cy: 'Ffordd o gymryd rhan nad yw ar-lein',
              },
              level: null,
            },
            { id: 'no-help', text: { en: 'I need no help', cy: 'Nid oes angen help arnaf' }, level: null },
          ],
        },
        {
          kind: 'text',
          id: 'anything-else',
          text: {
            all: {
              en: 'Is there anything else that would make it easier to take part? Please leave out names and phone numbers.',
              cy: 'A oes unrhyw beth arall a fyddai’n ei gwneud yn haws cymryd rhan? Gadewch enwau a rhifau ffôn allan, os gwelwch yn dda.',
            },
          },
        },
      ],
    },
  ],
}
