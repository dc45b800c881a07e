import type { Prompt } from '@/model/edition/prompt'

export const reflectionPrompts: readonly Prompt[] = [
  {
    id: 'whole-first-look',
    about: 'constellation',
    words: {
      en: 'What do you notice first when you look at the whole constellation?',
      cy: 'Beth sy’n dal eich sylw gyntaf wrth edrych ar y cytser cyfan?',
    },
  },
  {
    id: 'whole-holding',
    about: 'constellation',
    words: {
      en: 'Where does this constellation hold people well, and what makes that so?',
      cy: 'Ble mae’r cytser hwn yn cynnal pobl yn dda, a beth sy’n gwneud hynny?',
    },
  },
  {
    id: 'whole-alone',
    about: 'constellation',
    words: {
      en: 'Where might someone find themselves alone in it?',
      cy: 'Ble gallai rhywun ei gael ei hun ar ei ben ei hun ynddo?',
    },
  },
  {
    id: 'whole-other-end',
    about: 'constellation',
    words: {
      en: 'How would it look if it were drawn by the people you support?',
      cy: 'Sut byddai’n edrych pe bai’r bobl rydych yn eu cefnogi yn ei dynnu?',
    },
  },
  {
    id: 'whole-one-change',
    about: 'constellation',
    words: {
      en: 'Which one small change would help most, and whom would it help?',
      cy: 'Pa un newid bach fyddai’n helpu fwyaf, a phwy fyddai’n elwa?',
    },
  },
  {
    id: 'relationship-gives',
    about: 'relationship',
    words: {
      en: 'What does this relationship give to each side?',
      cy: 'Beth mae’r berthynas hon yn ei roi i bob ochr?',
    },
  },
  {
    id: 'relationship-asks',
    about: 'relationship',
    words: {
      en: 'What does it ask of each side, and how fairly is that shared?',
      cy: 'Beth mae’n ei ofyn gan bob ochr, a pha mor deg y rhennir hynny?',
    },
  },
  {
    id: 'relationship-other-end',
    about: 'relationship',
    words: {
      en: 'How would those at the other end describe it?',
      cy: 'Sut byddai’r rhai ar y pen arall yn ei disgrifio?',
    },
  },
  {
    id: 'relationship-strain',
    about: 'relationship',
    words: {
      en: 'When it has been under strain, what has helped?',
      cy: 'Pan fu dan straen, beth sydd wedi helpu?',
    },
  },
  {
    id: 'relationship-a-year-on',
    about: 'relationship',
    words: {
      en: 'What would you like it to be like a year from now?',
      cy: 'Sut hoffech chi iddi fod flwyddyn o nawr?',
    },
  },
  {
    id: 'party-standpoint',
    about: 'party',
    words: {
      en: 'What does the constellation look like from where they stand?',
      cy: 'Sut mae’r cytser yn edrych o’r lle maen nhw’n sefyll?',
    },
  },
  {
    id: 'party-support',
    about: 'party',
    words: {
      en: 'Who supports them, and whom do they support?',
      cy: 'Pwy sy’n eu cefnogi nhw, a phwy maen nhw’n eu cefnogi?',
    },
  },
  {
    id: 'safety-what-makes-safe',
    about: 'theme',
    themeId: 'safety',
    words: {
      en: 'What makes contact safe here, and how do we know?',
      cy: 'Beth sy’n gwneud cysylltu’n ddiogel yma, a sut rydym yn gwybod?',
    },
  },
  {
    id: 'safety-pause-and-return',
    about: 'theme',
    themeId: 'safety',
    words: {
      en: 'How easily can someone pause, leave and come back, and what would make it easier?',
      cy: 'Pa mor hawdd y gall rhywun oedi, gadael a dod yn ôl, a beth fyddai’n ei gwneud yn haws?',
    },
  },
  {
    id: 'safety-supporters',
    about: 'theme',
    themeId: 'safety',
    words: {
      en: 'What looks after the people who look after others?',
      cy: 'Beth sy’n gofalu am y bobl sy’n gofalu am eraill?',
    },
  },
  {
    id: 'trust-small-things',
    about: 'theme',
    themeId: 'trust',
    words: {
      en: 'Which small things have earned trust here?',
      cy: 'Pa bethau bach sydd wedi ennill ymddiriedaeth yma?',
    },
  },
  {
    id: 'trust-let-down',
    about: 'theme',
    themeId: 'trust',
    words: {
      en: 'When we could not do what we said, what did we do next?',
      cy: 'Pan na allem wneud yr hyn a ddywedasom, beth wnaethom nesaf?',
    },
  },
  {
    id: 'trust-hard-to-say',
    about: 'theme',
    themeId: 'trust',
    words: {
      en: 'What would be hard to say here, and what would make it easier?',
      cy: 'Beth fyddai’n anodd ei ddweud yma, a beth fyddai’n ei gwneud yn haws?',
    },
  },
  {
    id: 'choice-real',
    about: 'theme',
    themeId: 'choice',
    words: {
      en: 'Which choices are real here, and which only look like choices?',
      cy: 'Pa ddewisiadau sy’n rhai go iawn yma, a pha rai sydd ond yn edrych fel dewisiadau?',
    },
  },
  {
    id: 'choice-saying-no',
    about: 'theme',
    themeId: 'choice',
    words: {
      en: 'What happens when someone says no, or changes their mind?',
      cy: 'Beth sy’n digwydd pan fydd rhywun yn dweud na, neu’n newid ei feddwl?',
    },
  },
  {
    id: 'collaboration-who-decides',
    about: 'theme',
    themeId: 'collaboration',
    words: {
      en: 'Who decides what, and who would like more of a say?',
      cy: 'Pwy sy’n penderfynu beth, a phwy hoffai gael mwy o lais?',
    },
  },
  {
    id: 'collaboration-after-hand-over',
    about: 'theme',
    themeId: 'collaboration',
    words: {
      en: 'What becomes of people after we hand over to someone else?',
      cy: 'Beth sy’n digwydd i bobl ar ôl i ni eu trosglwyddo i rywun arall?',
    },
  },
  {
    id: 'collaboration-changed',
    about: 'theme',
    themeId: 'collaboration',
    words: {
      en: 'What have we changed because of something we were told?',
      cy: 'Beth rydym wedi’i newid oherwydd rhywbeth a ddywedwyd wrthym?',
    },
  },
  {
    id: 'empowerment-strengths',
    about: 'theme',
    themeId: 'empowerment',
    words: {
      en: 'Which strengths do people bring that we have not yet made room for?',
      cy: 'Pa gryfderau y mae pobl yn dod â nhw nad ydym wedi gwneud lle iddynt eto?',
    },
  },
  {
    id: 'empowerment-leave-with',
    about: 'theme',
    themeId: 'empowerment',
    words: {
      en: 'What do people leave with that they did not have before?',
      cy: 'Gyda beth y mae pobl yn gadael nad oedd ganddynt o’r blaen?',
    },
  },
  {
    id: 'cultural-consideration-room',
    about: 'theme',
    themeId: 'cultural-consideration',
    words: {
      en: 'What might someone feel they have to leave outside to be welcome here?',
      cy: 'Beth y gallai rhywun deimlo bod rhaid iddo ei adael y tu allan er mwyn cael croeso yma?',
    },
  },
  {
    id: 'cultural-consideration-missing',
    about: 'theme',
    themeId: 'cultural-consideration',
    words: {
      en: 'Whose voice is missing, and what would help it to be heard?',
      cy: 'Llais pwy sydd ar goll, a beth fyddai’n helpu i’w glywed?',
    },
  },
  {
    id: 'cultural-consideration-barriers',
    about: 'theme',
    themeId: 'cultural-consideration',
    words: {
      en: 'Which of our own habits or rules get in someone’s way?',
      cy: 'Pa rai o’n harferion neu’n rheolau ein hunain sy’n rhwystr i rywun?',
    },
  },
]
