import type { Words } from '@/model/edition/edition'
import type { FindingKind } from '@/model/findings/finding'

/** Why a kind of finding matters, what could help (the beginning of an action), and the sources it rests on, by their ids in the edition; the words are ours. */
export interface FindingGuidance {
  readonly why: Words
  readonly help: Words
  readonly grounding: readonly string[]
}

export const findingGuidance: Readonly<Record<FindingKind, FindingGuidance>> = {
  'safety-not-in-place': {
    why: {
      en: 'Nothing else in a connection counts while people are not safe in it. One cautious answer is enough to look again.',
    },
    help: { en: 'Go through the Safety elements that are not in place, and agree what changes first.' },
    grounding: ['ohid-2022', 'scotland-2021'],
  },
  'no-discreet-way': {
    why: {
      en: 'Someone who shares a phone needs a way that leaves nothing behind; someone who is never alone needs a way that nobody hears. Without both, getting in touch can itself bring danger.',
    },
    help: {
      en: 'Offer one more channel, so that there is a way that leaves no trace and a way that cannot be overheard; ask people which is safe for them.',
    },
    grounding: ['techsafety-digital-services', 'gov-uk-exit-2023'],
  },
  'no-way-to-support': {
    why: {
      en: 'A person can know many people on this map and still have nobody whose work it is to support them. What once led there may have paused or ended without anyone noticing.',
    },
    help: { en: 'Agree who gets in touch with them first, and how.' },
    grounding: ['meaningful-connections-2021', 'scotland-2021'],
  },
  'single-thread': {
    why: {
      en: 'One thread is easily lost: someone falls ill, a contract ends, a phone is taken away. More than one way in gives people choice, and lets them come back.',
    },
    help: { en: 'Build a second way to support that does not run over the same person or relationship.' },
    grounding: ['ohid-2022', 'samhsa-2014'],
  },
  'leads-nowhere': {
    why: {
      en: 'People who dared to make contact once may not dare again. If no one hands them on, they have to find the next door and tell their story again by themselves.',
    },
    help: {
      en: 'Agree a warm hand-over for the first step that is missing: who passes on, to whom, and how.',
    },
    grounding: ['scotland-2021', 'meaningful-connections-2021'],
  },
  'dead-end': {
    why: {
      en: 'A hand-over that ends before what was sought can feel like being sent away. A way back, or a way on, keeps it a connection.',
    },
    help: { en: 'Agree what happens after this hand-over: the next step, or the way back.' },
    grounding: ['scotland-2021'],
  },
  'too-many-ties': {
    why: {
      en: 'Being there for many takes time and strength. When one person holds several such ties, contact tends to thin out, and those who support others need support too.',
    },
    help: { en: 'Look at the load together, and share or end one of these ties before taking on more.' },
    grounding: ['samhsa-2014', 'ohid-2022'],
  },
  'one-person-link': {
    why: {
      en: 'Trust between agencies often lives in two people who know each other. When one of them moves on, the link goes too, unless others know it.',
    },
    help: { en: 'Bring a second person from each side into this link.' },
    grounding: ['meaningful-connections-2021', 'cocreate-components'],
  },
  'one-way': {
    why: {
      en: 'Where things run only one way, one side gives and the other takes, or one speaks and the other listens. If it does run both ways, the map can say so; if not, it may be worth asking why.',
    },
    help: { en: 'Ask both sides what comes back, and what they would like to come back.' },
    grounding: ['cocreate-components', 'ohid-2022'],
  },
  'perspectives-differ': {
    why: {
      en: 'The difference itself is worth knowing: each side sees something the other cannot. It does not mean that anyone is wrong.',
    },
    help: { en: 'Talk about where the answers differ, beginning with those who have the least power here.' },
    grounding: ['meaningful-connections-2021', 'cocreate-components'],
  },
  'no-tie': {
    why: {
      en: 'Someone thought of this party, and nobody drew how it is connected. Perhaps the line is only missing on the map; perhaps it is missing.',
    },
    help: { en: 'Find out who is in touch with them, and draw it, or agree who will be.' },
    grounding: ['meaningful-connections-2021'],
  },
  'never-checked': {
    why: {
      en: 'What was never asked about is easily taken to be well. A check asks about Safety first, and takes only a few minutes for one relationship.',
    },
    help: {
      en: 'Choose the relationships that matter most to people who use the service, and check those first.',
    },
    grounding: ['meaningful-connections-2021'],
  },
  'long-unchecked': {
    why: {
      en: 'People, teams and risks change within a year. An old answer may no longer say how things are.',
    },
    help: { en: 'Open a follow-up round and ask again.' },
    grounding: ['ohid-2022'],
  },
}
