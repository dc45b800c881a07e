import type { Theme } from '@/model/edition/edition'

export const choice: Theme = {
  id: 'choice',
  name: { en: 'Choice', cy: 'Dewis' },
  concept: {
    en: 'Abuse takes choice away; every real choice gives some of it back. A choice is real when people know what it means, have more than one option and can change their minds. Small choices count too, such as when to talk and with whom.',
    cy: 'Mae camdriniaeth yn dwyn dewis oddi ar bobl; mae pob dewis go iawn yn rhoi rhywfaint ohono yn ôl. Mae dewis yn un go iawn pan fydd pobl yn gwybod beth mae’n ei olygu, pan fydd ganddynt fwy nag un opsiwn, a phan allant newid eu meddwl. Mae dewisiadau bach yn cyfrif hefyd, fel pryd i siarad a gyda phwy.',
  },
  elements: [
    {
      id: 'contact-is-chosen',
      name: { en: 'How to be in touch is chosen', cy: 'Mae pobl yn dewis sut i gadw mewn cysylltiad' },
      wording: {
        'service-user': {
          en: 'I can choose how we keep in touch.',
          cy: 'Gallaf ddewis sut rydym yn cadw mewn cysylltiad.',
        },
        'team-member': { en: 'I ask each person how they want to keep in touch, and do it.' },
        team: { en: 'We ask how each person wants to keep in touch, note it safely, and all keep to it.' },
        organisation: {
          en: 'Our organisation lets people choose how to keep in touch, and makes their choice possible.',
        },
      },
      grounding: ['meaningful-connections-2021', 'ohid-2022', 'techsafety-digital-services'],
    },
    {
      id: 'pace-is-chosen',
      name: { en: 'Pace and timing are chosen', cy: 'Mae pobl yn dewis y cyflymder a’r amser' },
      wording: {
        'service-user': {
          en: 'I can choose when we talk and how fast things go.',
          cy: 'Gallaf ddewis pryd rydym yn siarad a pha mor gyflym mae pethau’n symud.',
        },
        'team-member': { en: 'I go at the other person’s pace, and offer times that suit them.' },
        team: { en: 'We fit our times and our pace to the people we connect with.' },
        organisation: {
          en: 'Our organisation leaves room for people’s own pace, even where targets and deadlines press.',
        },
      },
      grounding: ['ohid-2022', 'scotland-2021'],
    },
    {
      id: 'consent-is-informed',
      name: {
        en: 'Consent is informed and can be withdrawn',
        cy: 'Mae cydsyniad yn wybodus a gellir ei dynnu’n ôl',
      },
      wording: {
        'service-user': {
          en: 'I know what I am agreeing to, and can change my mind.',
          cy: 'Rwy’n gwybod beth rwy’n cytuno iddo, a gallaf newid fy meddwl.',
        },
        'team-member': {
          en: 'I explain what is being agreed, ask again when things change, and accept a change of mind.',
        },
        team: { en: 'We ask before we share or act, and stop when someone takes their consent back.' },
        organisation: {
          en: 'Our organisation asks for consent in plain words, and makes it as easy to take back as to give.',
        },
      },
      grounding: ['ohid-2022', 'scotland-2021', 'techsafety-digital-services'],
    },
    {
      id: 'more-than-one-way-in',
      name: { en: 'There is more than one way in', cy: 'Mae mwy nag un ffordd i mewn' },
      wording: {
        'service-user': {
          en: 'I have more than one way to join in or get help.',
          cy: 'Mae gen i fwy nag un ffordd o gymryd rhan neu gael help.',
        },
        'team-member': {
          en: 'I tell people every way they can take part, and help them try another when one does not suit.',
        },
        team: { en: 'We keep more than one way in open, and none of them is second best.' },
        organisation: {
          en: 'Our organisation offers different ways in, online and offline, and values them alike.',
        },
      },
      grounding: ['meaningful-connections-2021', 'ohid-2022', 'techsafety-digital-services'],
    },
    {
      id: 'no-costs-nothing',
      name: { en: 'Saying no costs nothing', cy: 'Nid yw dweud na yn costio dim' },
      wording: {
        'service-user': {
          en: 'I can say no without losing anything.',
          cy: 'Gallaf ddweud na heb golli dim byd.',
        },
        'team-member': { en: 'I take a no kindly, ask for no reason, and carry on as before.' },
        team: { en: 'We make sure that saying no to one thing closes no other door.' },
        organisation: {
          en: 'Our organisation makes no support depend on saying yes to something else.',
        },
      },
      grounding: ['ohid-2022', 'samhsa-2014'],
    },
  ],
}
