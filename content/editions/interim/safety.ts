import type { Theme } from '@/model/edition/edition'

export const safety: Theme = {
  id: 'safety',
  name: { en: 'Safety', cy: 'Diogelwch' },
  concept: {
    en: 'Nothing else in a connection counts while people are not safe in it. Being safe means safe from harm, from being watched and from being pushed, for those who seek support and for those who give it. So Safety comes first, and the five themes stand on it.',
    cy: 'Nid oes dim byd arall mewn cysylltiad yn cyfrif tra nad yw pobl yn ddiogel ynddo. Mae bod yn ddiogel yn golygu bod yn ddiogel rhag niwed, rhag cael eich gwylio a rhag pwysau, i’r rhai sy’n ceisio cefnogaeth ac i’r rhai sy’n ei rhoi. Felly Diogelwch sy’n dod gyntaf, ac arno y saif y pum thema.',
  },
  elements: [
    {
      id: 'contact-raises-no-risk',
      name: { en: 'Contact does not raise risk', cy: 'Nid yw cysylltu yn cynyddu’r risg' },
      wording: {
        'service-user': {
          en: 'I can be in touch without it making me less safe.',
          cy: 'Gallaf gadw mewn cysylltiad heb i hynny fy ngwneud yn llai diogel.',
        },
        'team-member': { en: 'I ask what is safe before I make contact, and I keep to it.' },
        team: { en: 'We agree safe times and ways of contact, and ask again as things change.' },
        organisation: {
          en: 'Our organisation weighs the risk in each kind of contact, and changes what is not safe.',
        },
      },
      grounding: ['meaningful-connections-2021', 'ohid-2022', 'techsafety-digital-services'],
    },
    {
      id: 'people-can-pause',
      name: { en: 'People can pause, skip or stop', cy: 'Gall pobl oedi, hepgor neu stopio' },
      wording: {
        'service-user': {
          en: 'I can pause, skip or stop at any time.',
          cy: 'Gallaf oedi, hepgor neu stopio ar unrhyw adeg.',
        },
        'team-member': {
          en: 'I say from the start that anyone can pause, skip or stop, and I make it easy.',
        },
        team: { en: 'We make it easy for anyone to pause, skip or stop, and ask for no reason.' },
        organisation: {
          en: 'Our organisation builds room to pause, skip and stop into everything it asks of people.',
        },
      },
      grounding: ['ohid-2022', 'samhsa-2014', 'scotland-2021'],
    },
    {
      id: 'confidentiality-is-understood',
      name: {
        en: 'Confidentiality and its limits are understood',
        cy: 'Mae pawb yn deall cyfrinachedd a’i derfynau',
      },
      wording: {
        'service-user': {
          en: 'I know what stays private and what may have to be shared.',
          cy: 'Rwy’n gwybod beth sy’n aros yn breifat a beth all fod angen ei rannu.',
        },
        'team-member': {
          en: 'I explain what stays private, what I may have to share, and with whom, before anything is told.',
        },
        team: {
          en: 'We have one clear understanding of what stays private, what must be shared, and who decides.',
        },
        organisation: {
          en: 'Our organisation explains confidentiality and its limits in plain words, and keeps to them.',
        },
      },
      grounding: ['ohid-2022', 'scotland-2021', 'techsafety-digital-services'],
    },
    {
      id: 'devices-are-safe',
      name: {
        en: 'Devices and channels are safe to use',
        cy: 'Mae dyfeisiau a sianeli yn ddiogel i’w defnyddio',
      },
      wording: {
        'service-user': {
          en: 'I can use a phone or computer safely to keep in touch.',
          cy: 'Gallaf ddefnyddio ffôn neu gyfrifiadur yn ddiogel i gadw mewn cysylltiad.',
        },
        'team-member': {
          en: 'I talk about whether devices, accounts and places are safe, and offer another way where they are not.',
        },
        team: { en: 'We choose channels with traces, watching and being overheard in mind.' },
        organisation: {
          en: 'Our organisation checks that its devices, accounts and channels leave no avoidable trace.',
        },
      },
      grounding: ['techsafety-digital-services', 'gov-uk-exit-2023'],
    },
    {
      id: 'discreet-way-in',
      name: { en: 'There is a discreet way to make contact', cy: 'Mae ffordd gynnil o gysylltu' },
      wording: {
        'service-user': {
          en: 'I can get in touch without anyone else finding out.',
          cy: 'Gallaf gysylltu heb i neb arall ddod i wybod.',
        },
        'team-member': { en: 'I can be reached discreetly, and I make sure people know how.' },
        team: { en: 'We offer at least one discreet way to reach us, and we try it out ourselves.' },
        organisation: {
          en: 'Our organisation offers discreet ways to make contact, and tests that they stay discreet.',
        },
      },
      grounding: ['gov-uk-exit-2023', 'techsafety-digital-services'],
    },
    {
      id: 'supporters-are-supported',
      name: {
        en: 'Those who support others are supported',
        cy: 'Mae’r rhai sy’n cefnogi eraill yn cael cefnogaeth',
      },
      wording: {
        'service-user': {
          en: 'I can see that the people who support me have support too.',
          cy: 'Gallaf weld bod y bobl sy’n fy nghefnogi yn cael cefnogaeth hefyd.',
        },
        'team-member': { en: 'I have the support, time and rest that this work asks for.' },
        team: {
          en: 'We look after one another, and make time to talk about what the work does to us.',
        },
        organisation: {
          en: 'Our organisation gives everyone who supports others time, supervision and care of their own.',
        },
      },
      grounding: ['meaningful-connections-2021', 'samhsa-2014', 'scotland-2021'],
    },
  ],
}
