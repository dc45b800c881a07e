import type { Instrument } from '@/model/instrument/instrument'

/** Four short questions after a moment that mattered: a first meeting, a hand-over, a hard session. */
export const pulse: Instrument = {
  id: 'pulse',
  version: 1,
  title: { en: 'Pulse after a key moment', cy: 'Cip sydyn ar ôl moment bwysig' },
  purpose: {
    en: 'Four short questions while it is still fresh: how it was, and what to change before next time.',
    cy: 'Pedwar cwestiwn byr tra bo’n dal yn ffres: sut yr oedd, a beth i’w newid cyn y tro nesaf.',
  },
  privacy: 'anonymous',
  about: 'nothing',
  minutes: 2,
  sections: [
    {
      id: 'just-now',
      title: { en: 'How it was', cy: 'Sut yr oedd' },
      why: {
        en: 'A small thing noticed early is easier to put right than a large one noticed late.',
        cy: 'Mae’n haws unioni peth bach a welir yn gynnar na pheth mawr a welir yn hwyr.',
      },
      questions: [
        {
          kind: 'scale',
          id: 'felt-safe',
          text: { all: { en: 'Did it feel safe to be there?', cy: 'A oedd yn teimlo’n ddiogel bod yno?' } },
          options: [
            { id: 'all-through', text: { en: 'All the way through', cy: 'Yr holl ffordd drwodd' }, level: 1 },
            { id: 'mostly', text: { en: 'Mostly', cy: 'Gan mwyaf' }, level: 0.67 },
            { id: 'at-times', text: { en: 'Only at times', cy: 'Dim ond ar adegau' }, level: 0.33 },
            { id: 'no', text: { en: 'No', cy: 'Nac oedd' }, level: 0 },
            {
              id: 'rather-not',
              text: { en: 'I would rather not say', cy: 'Mae’n well gen i beidio â dweud' },
              level: null,
            },
          ],
        },
        {
          kind: 'scale',
          id: 'was-heard',
          text: {
            all: {
              en: 'Could you say what you wanted to say?',
              cy: 'Allech chi ddweud yr hyn yr oeddech am ei ddweud?',
            },
          },
          options: [
            { id: 'yes', text: { en: 'Yes', cy: 'Gallwn' }, level: 1 },
            { id: 'partly', text: { en: 'Partly', cy: 'Yn rhannol' }, level: 0.5 },
            { id: 'no', text: { en: 'No', cy: 'Na allwn' }, level: 0 },
            {
              id: 'did-not-want',
              text: { en: 'I did not want to say anything', cy: 'Doeddwn i ddim am ddweud dim' },
              level: null,
            },
          ],
        },
        {
          kind: 'choice',
          id: 'speed',
          text: { all: { en: 'How was the pace?', cy: 'Sut oedd y cyflymder?' } },
          options: [
            { id: 'too-slow', text: { en: 'Too slow', cy: 'Rhy araf' }, level: null },
            { id: 'right', text: { en: 'About right', cy: 'Tua’r cyflymder iawn' }, level: null },
            { id: 'too-fast', text: { en: 'Too fast', cy: 'Rhy gyflym' }, level: null },
          ],
        },
        {
          kind: 'text',
          id: 'change-next-time',
          text: {
            all: {
              en: 'What is one thing we could do better next time? Please leave out names.',
              cy: 'Beth yw un peth y gallem ei wneud yn well y tro nesaf? Gadewch enwau allan, os gwelwch yn dda.',
            },
          },
        },
      ],
    },
  ],
}
