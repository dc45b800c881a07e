import type { Theme } from '@/model/edition/edition'

export const collaboration: Theme = {
  id: 'collaboration',
  name: { en: 'Collaboration', cy: 'Cydweithio' },
  concept: {
    en: 'A connection made with people holds better than one made for them. Working together brings in what each person knows, and gives those who live with a decision a hand in it. It asks those who hold more power to say so, and to share it.',
    cy: 'Mae cysylltiad a wneir gyda phobl yn dal yn well nag un a wneir ar eu rhan. Mae cydweithio yn dod â’r hyn y mae pawb yn ei wybod ynghyd, ac yn rhoi rhan mewn penderfyniad i’r rhai sy’n byw gydag ef. Mae’n gofyn i’r rhai sydd â mwy o rym ddweud hynny, a’i rannu.',
  },
  elements: [
    {
      id: 'purpose-is-shared',
      name: { en: 'The purpose is shared', cy: 'Mae’r pwrpas yn cael ei rannu' },
      wording: {
        'service-user': {
          en: 'I have a say in what we are trying to do.',
          cy: 'Mae gen i lais yn yr hyn rydym yn ceisio ei wneud.',
        },
        'team-member': {
          en: 'I agree with each person what we are trying to do, and check that it still holds.',
        },
        team: { en: 'We can say in one sentence what we are in touch for, and others would say the same.' },
        organisation: {
          en: 'Our organisation agrees the purpose of a connection with those in it, and puts it in plain words.',
        },
      },
      grounding: ['ohid-2022', 'cocreate-components'],
    },
    {
      id: 'decisions-are-shared',
      name: { en: 'Decisions are made together', cy: 'Mae penderfyniadau’n cael eu gwneud gyda’n gilydd' },
      wording: {
        'service-user': {
          en: 'I help to make the decisions that affect me.',
          cy: 'Rwy’n helpu i wneud y penderfyniadau sy’n effeithio arnaf i.',
        },
        'team-member': { en: 'I bring people into decisions that affect them before they are made.' },
        team: {
          en: 'We make decisions with those they affect, and say openly which are not ours to make.',
        },
        organisation: {
          en: 'Our organisation gives those affected by a decision a real part in it, from the start.',
        },
      },
      grounding: ['ohid-2022', 'samhsa-2014', 'cocreate-components'],
    },
    {
      id: 'power-is-named',
      name: { en: 'Power is named', cy: 'Mae grym yn cael ei enwi' },
      wording: {
        'service-user': {
          en: 'I can talk openly about who gets to decide.',
          cy: 'Gallaf siarad yn agored am bwy sy’n cael penderfynu.',
        },
        'team-member': { en: 'I say openly what power my role gives me, and use it with care.' },
        team: {
          en: 'We talk openly about who holds power here, ourselves included, and share it where we can.',
        },
        organisation: {
          en: 'Our organisation says where it holds power over others, and shares it where it can.',
        },
      },
      grounding: ['samhsa-2014', 'cocreate-components'],
    },
    {
      id: 'hand-overs-are-warm',
      name: {
        en: 'Hand-overs are warm and lead somewhere',
        cy: 'Mae trosglwyddo’n gynnes ac yn arwain i rywle',
      },
      wording: {
        'service-user': {
          en: 'I am not left alone when someone new takes over.',
          cy: 'Dydw i ddim ar fy mhen fy hun pan ddaw rhywun newydd i gymryd drosodd.',
        },
        'team-member': { en: 'I stay alongside until the next person is really in touch.' },
        team: {
          en: 'We introduce people to each other, and find out whether the hand-over led anywhere.',
        },
        organisation: {
          en: 'Our organisation agrees hand-overs with its partners, so that nobody is passed on and then lost.',
        },
      },
      grounding: ['meaningful-connections-2021', 'scotland-2021'],
    },
    {
      id: 'feedback-changes-something',
      name: { en: 'Feedback changes something', cy: 'Mae adborth yn newid rhywbeth' },
      wording: {
        'service-user': {
          en: 'I can see that what I say changes things.',
          cy: 'Gallaf weld bod yr hyn rwy’n ei ddweud yn newid pethau.',
        },
        'team-member': {
          en: 'I ask how things are going for people, and tell them what changed because of it.',
        },
        team: { en: 'We ask for feedback in safe ways, act on it, and tell people what we did.' },
        organisation: {
          en: 'Our organisation can show what it has changed because of what people told it.',
        },
      },
      grounding: ['ohid-2022', 'scotland-2021', 'cocreate-components'],
    },
  ],
}
