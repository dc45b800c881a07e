import type { Theme } from '@/model/edition/edition'

export const empowerment: Theme = {
  id: 'empowerment',
  name: { en: 'Empowerment', cy: 'Grymuso' },
  concept: {
    en: 'People leave a good connection with more than they came with: a skill, a plan, a voice, a sense of their own strength. Strength is not handed to anyone; a good connection makes room for the strength people already have. This is as true for those who give support as for those who seek it.',
    cy: 'Mae pobl yn gadael cysylltiad da gyda mwy nag oedd ganddynt ar y dechrau: sgìl, cynllun, llais, ymdeimlad o’u cryfder eu hunain. Nid rhywbeth i’w roi i neb yw cryfder; mae cysylltiad da yn gwneud lle i’r cryfder sydd gan bobl yn barod. Mae hyn yr un mor wir am y rhai sy’n rhoi cefnogaeth ag am y rhai sy’n ei cheisio.',
  },
  elements: [
    {
      id: 'strengths-are-seen',
      name: { en: 'Strengths are seen', cy: 'Mae cryfderau’n cael eu gweld' },
      wording: {
        'service-user': {
          en: 'I am seen for my strengths, not just for what happened.',
          cy: 'Mae pobl yn gweld fy nghryfderau, nid dim ond yr hyn a ddigwyddodd.',
        },
        'team-member': { en: 'I notice strengths, say them aloud, and build on them.' },
        team: {
          en: 'We speak of people by their strengths first, whether they are in the room or not.',
        },
        organisation: {
          en: 'Our organisation plans and records around strengths, not only around risks and needs.',
        },
      },
      grounding: ['samhsa-2014', 'scotland-2021'],
    },
    {
      id: 'every-voice-is-heard',
      name: { en: 'Every voice is heard', cy: 'Mae pob llais yn cael ei glywed' },
      wording: {
        'service-user': {
          en: 'I can say what I think, and people listen.',
          cy: 'Gallaf ddweud fy marn, ac mae pobl yn gwrando.',
        },
        'team-member': { en: 'I make room for quieter voices, and do not speak over or for anyone.' },
        team: { en: 'We make sure that everyone can speak in a way that suits them, and that it counts.' },
        organisation: {
          en: 'Our organisation makes sure that those with the least power are heard where it plans and decides.',
        },
      },
      grounding: ['ohid-2022', 'samhsa-2014', 'cocreate-components'],
    },
    {
      id: 'skills-grow',
      name: {
        en: 'Skills and confidence grow, digital ones too',
        cy: 'Mae sgiliau a hyder yn tyfu, rhai digidol hefyd',
      },
      wording: {
        'service-user': {
          en: 'I feel more sure of what I can do, online too.',
          cy: 'Rwy’n teimlo’n fwy sicr o’r hyn y gallaf ei wneud, ar-lein hefyd.',
        },
        'team-member': {
          en: 'I share what I know, learn from others, and give patient help with technology.',
        },
        team: {
          en: 'We make time for everyone to learn, with technology too, and start from where each person is.',
        },
        organisation: {
          en: 'Our organisation invests in skills and confidence, digital ones too, inside and outside its staff.',
        },
      },
      grounding: ['meaningful-connections-2021', 'samhsa-2014', 'scotland-2021'],
    },
    {
      id: 'information-is-full',
      name: {
        en: 'Information comes in time and in full',
        cy: 'Mae gwybodaeth yn dod mewn pryd ac yn llawn',
      },
      wording: {
        'service-user': {
          en: 'I am told what I need to know, in good time.',
          cy: 'Rwy’n cael gwybod yr hyn sydd ei angen arnaf mewn da bryd.',
        },
        'team-member': {
          en: 'I tell people what they need to know early, in full, and in words that suit them.',
        },
        team: { en: 'We pass on what others need to know before they need it, safely and in full.' },
        organisation: {
          en: 'Our organisation gives clear and complete information in time for people to use it.',
        },
      },
      grounding: ['ohid-2022', 'cocreate-components'],
    },
    {
      id: 'contributions-are-valued',
      name: { en: 'Contributions are valued', cy: 'Mae cyfraniadau’n cael eu gwerthfawrogi' },
      wording: {
        'service-user': {
          en: 'I know that what I bring is valued.',
          cy: 'Rwy’n gwybod bod yr hyn rwy’n ei gyfrannu yn cael ei werthfawrogi.',
        },
        'team-member': { en: 'I thank people for what they give, and tell them what came of it.' },
        team: { en: 'We credit people for their part, in the way they want and that is safe for them.' },
        organisation: {
          en: 'Our organisation thanks people for what they contribute, and pays fairly where it is work.',
        },
      },
      grounding: ['ohid-2022', 'cocreate-components'],
    },
  ],
}
