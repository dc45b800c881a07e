import type { Theme } from '@/model/edition/edition'

export const trust: Theme = {
  id: 'trust',
  name: { en: 'Trust', cy: 'Ymddiriedaeth' },
  concept: {
    en: 'People who were harmed by someone they trusted need a connection to be reliable before it can be anything else. Trust is earned in small things: a call at the time that was promised, a plain answer, being believed. It is never owed, and it grows at the pace of the person who gives it.',
    cy: 'I bobl a gafodd niwed gan rywun yr oeddent yn ymddiried ynddo, mae angen i gysylltiad fod yn ddibynadwy cyn y gall fod yn unrhyw beth arall. Mewn pethau bach y caiff ymddiriedaeth ei hennill: galwad ar yr amser a addawyd, ateb plaen, cael eich credu. Nid oes ar neb ymddiriedaeth i neb, ac mae’n tyfu ar gyflymder y sawl sy’n ei rhoi.',
  },
  elements: [
    {
      id: 'we-do-what-we-said',
      name: { en: 'We do what we said', cy: 'Rydym yn gwneud yr hyn a ddywedon ni' },
      wording: {
        'service-user': {
          en: 'I can count on people to do what they said.',
          cy: 'Gallaf ddibynnu ar bobl i wneud yr hyn a ddywedon nhw.',
        },
        'team-member': { en: 'I do what I said I would, and say so early when I cannot.' },
        team: { en: 'We keep track of what we have promised, and do it or say early that we cannot.' },
        organisation: {
          en: 'Our organisation promises only what it can keep, and makes good where it falls short.',
        },
      },
      grounding: ['ohid-2022', 'samhsa-2014'],
    },
    {
      id: 'contact-is-consistent',
      name: { en: 'Contact is consistent', cy: 'Mae’r cyswllt yn gyson' },
      wording: {
        'service-user': {
          en: 'I know when and how I will hear from people.',
          cy: 'Rwy’n gwybod pryd a sut y byddaf yn clywed gan bobl.',
        },
        'team-member': {
          en: 'I keep contact regular, and tell people beforehand when it has to change.',
        },
        team: {
          en: 'We keep contact steady, so that nobody has to start again when one of us is away.',
        },
        organisation: {
          en: 'Our organisation plans its staffing so that people meet someone they know and need not start again.',
        },
      },
      grounding: ['meaningful-connections-2021', 'ohid-2022', 'scotland-2021'],
    },
    {
      id: 'honest-about-limits',
      name: {
        en: 'We are honest about what we can and cannot do',
        cy: 'Rydym yn onest am yr hyn y gallwn ac na allwn ei wneud',
      },
      wording: {
        'service-user': {
          en: 'I am told clearly what people can and cannot do for me.',
          cy: 'Rwy’n cael gwybod yn glir beth y gall pobl ei wneud i mi, a beth na allant.',
        },
        'team-member': {
          en: 'I say plainly what I can and cannot do, and who else may be able to help.',
        },
        team: { en: 'We agree what we can offer, all say the same, and do not promise more.' },
        organisation: {
          en: 'Our organisation is open about what it offers, what it does not, and how long people may wait.',
        },
      },
      grounding: ['ohid-2022', 'samhsa-2014', 'cocreate-components'],
    },
    {
      id: 'people-are-believed',
      name: {
        en: 'People are listened to and believed',
        cy: 'Mae pobl yn cael gwrandawiad ac yn cael eu credu',
      },
      wording: {
        'service-user': {
          en: 'I am listened to and believed.',
          cy: 'Mae pobl yn gwrando arnaf ac yn fy nghredu.',
        },
        'team-member': { en: 'I listen without judging, and let people know that I believe them.' },
        team: { en: 'We start from belief, and nobody has to prove what happened in order to be heard.' },
        organisation: {
          en: 'Our organisation makes sure that nobody has to prove harm in order to be listened to.',
        },
      },
      grounding: ['scotland-2021', 'ohid-2022'],
    },
    {
      id: 'boundaries-are-clear',
      name: { en: 'Boundaries are clear', cy: 'Mae’r ffiniau’n glir' },
      wording: {
        'service-user': {
          en: 'I know what is all right between us and what is not.',
          cy: 'Rwy’n gwybod beth sy’n iawn rhyngom ni a beth sydd ddim.',
        },
        'team-member': {
          en: 'I say where my role begins and ends, and respect the limits that others set.',
        },
        team: { en: 'We keep the same clear boundaries, explain them kindly, and respect those of others.' },
        organisation: {
          en: 'Our organisation sets out what each role may and may not do, and acts when a line is crossed.',
        },
      },
      grounding: ['samhsa-2014', 'scotland-2021'],
    },
  ],
}
