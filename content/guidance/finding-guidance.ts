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
      cy: 'Nid oes dim byd arall mewn cysylltiad yn cyfrif tra nad yw pobl yn ddiogel ynddo. Mae un ateb gofalus yn ddigon i edrych eto.',
    },
    help: { en: 'Go through the Safety elements that are not in place, and agree what changes first.' },
    grounding: ['ohid-2022', 'scotland-2021'],
  },
  'no-discreet-way': {
    why: {
      en: 'Someone who shares a phone needs a way that leaves nothing behind; someone who is never alone needs a way that nobody hears. Without both, getting in touch can itself bring danger.',
      cy: 'Mae ar rywun sy’n rhannu ffôn angen ffordd nad yw’n gadael dim ar ei hôl; mae ar rywun nad yw byth ar ei ben ei hun angen ffordd na all neb ei chlywed. Heb y ddwy, gall cysylltu ynddo’i hun ddod â pherygl.',
    },
    help: {
      en: 'Offer one more channel, so that there is a way that leaves no trace and a way that cannot be overheard; ask people which is safe for them.',
    },
    grounding: ['techsafety-digital-services', 'gov-uk-exit-2023'],
  },
  'no-way-to-support': {
    why: {
      en: 'A person can know many people on this map and still have nobody whose work it is to support them. What once led there may have paused or ended without anyone noticing.',
      cy: 'Gall person adnabod llawer o bobl ar y map hwn a dal heb neb y mae ei waith yn ei gefnogi. Efallai fod yr hyn a arweiniai yno unwaith wedi oedi neu ddod i ben heb i neb sylwi.',
    },
    help: { en: 'Agree who gets in touch with them first, and how.' },
    grounding: ['meaningful-connections-2021', 'scotland-2021'],
  },
  'single-thread': {
    why: {
      en: 'One thread is easily lost: someone falls ill, a contract ends, a phone is taken away. More than one way in gives people choice, and lets them come back.',
      cy: 'Hawdd yw colli un edefyn: mae rhywun yn mynd yn sâl, contract yn dod i ben, ffôn yn cael ei gymryd. Mae mwy nag un ffordd i mewn yn rhoi dewis i bobl, ac yn gadael iddynt ddod yn ôl.',
    },
    help: { en: 'Build a second way to support that does not run over the same person or relationship.' },
    grounding: ['ohid-2022', 'samhsa-2014'],
  },
  'leads-nowhere': {
    why: {
      en: 'People who dared to make contact once may not dare again. If no one hands them on, they have to find the next door and tell their story again by themselves.',
      cy: 'Efallai na fydd pobl a fentrodd gysylltu unwaith yn mentro eto. Os nad oes neb yn eu trosglwyddo ymlaen, rhaid iddynt ddod o hyd i’r drws nesaf ac adrodd eu hanes eto ar eu pen eu hunain.',
    },
    help: {
      en: 'Agree a warm hand-over for the first step that is missing: who passes on, to whom, and how.',
    },
    grounding: ['scotland-2021', 'meaningful-connections-2021'],
  },
  'dead-end': {
    why: {
      en: 'A hand-over that ends before what was sought can feel like being sent away. A way back, or a way on, keeps it a connection.',
      cy: 'Gall trosglwyddo sy’n dod i ben cyn cyrraedd yr hyn a geisiwyd deimlo fel cael eich anfon i ffwrdd. Mae ffordd yn ôl, neu ffordd ymlaen, yn ei gadw’n gysylltiad.',
    },
    help: { en: 'Agree what happens after this hand-over: the next step, or the way back.' },
    grounding: ['scotland-2021'],
  },
  'too-many-ties': {
    why: {
      en: 'Being there for many takes time and strength. When one person holds several such ties, contact tends to thin out, and those who support others need support too.',
      cy: 'Mae bod yno i lawer yn cymryd amser a nerth. Pan fydd un person yn cynnal sawl perthynas o’r fath, mae’r cysylltiad yn tueddu i deneuo, ac mae ar y rhai sy’n cefnogi eraill angen cefnogaeth hefyd.',
    },
    help: { en: 'Look at the load together, and share or end one of these ties before taking on more.' },
    grounding: ['samhsa-2014', 'ohid-2022'],
  },
  'one-person-link': {
    why: {
      en: 'Trust between agencies often lives in two people who know each other. When one of them moves on, the link goes too, unless others know it.',
      cy: 'Mae ymddiriedaeth rhwng asiantaethau yn aml yn byw mewn dau berson sy’n adnabod ei gilydd. Pan fydd un ohonynt yn symud ymlaen, mae’r cysylltiad yn mynd hefyd, oni bai bod eraill yn ei adnabod.',
    },
    help: { en: 'Bring a second person from each side into this link.' },
    grounding: ['meaningful-connections-2021', 'cocreate-components'],
  },
  'one-way': {
    why: {
      en: 'Where things run only one way, one side gives and the other takes, or one speaks and the other listens. If it does run both ways, the map can say so; if not, it may be worth asking why.',
      cy: 'Lle mae pethau’n mynd un ffordd yn unig, mae un ochr yn rhoi a’r llall yn cymryd, neu un yn siarad a’r llall yn gwrando. Os yw’n mynd y ddwy ffordd, gall y map ddweud hynny; os nad yw, efallai y byddai’n werth gofyn pam.',
    },
    help: { en: 'Ask both sides what comes back, and what they would like to come back.' },
    grounding: ['cocreate-components', 'ohid-2022'],
  },
  'perspectives-differ': {
    why: {
      en: 'The difference itself is worth knowing: each side sees something the other cannot. It does not mean that anyone is wrong.',
      cy: 'Mae’r gwahaniaeth ei hun yn werth ei wybod: mae pob ochr yn gweld rhywbeth na all y llall ei weld. Nid yw’n golygu bod neb yn anghywir.',
    },
    help: { en: 'Talk about where the answers differ, beginning with those who have the least power here.' },
    grounding: ['meaningful-connections-2021', 'cocreate-components'],
  },
  'no-tie': {
    why: {
      en: 'Someone thought of this party, and nobody drew how it is connected. Perhaps the line is only missing on the map; perhaps it is missing.',
      cy: 'Meddyliodd rhywun am y parti hwn, ac ni ddangosodd neb sut y mae wedi’i gysylltu. Efallai mai’r llinell yn unig sydd ar goll o’r map; efallai mai’r cysylltiad ei hun.',
    },
    help: { en: 'Find out who is in touch with them, and draw it, or agree who will be.' },
    grounding: ['meaningful-connections-2021'],
  },
  'never-checked': {
    why: {
      en: 'What was never asked about is easily taken to be well. A check asks about Safety first, and takes only a few minutes for one relationship.',
      cy: 'Hawdd yw cymryd yn ganiataol fod popeth yn iawn lle na ofynnwyd erioed. Mae gwiriad yn gofyn am Ddiogelwch yn gyntaf, ac yn cymryd ychydig funudau’n unig ar gyfer un berthynas.',
    },
    help: {
      en: 'Choose the relationships that matter most to people who use the service, and check those first.',
    },
    grounding: ['meaningful-connections-2021'],
  },
  'long-unchecked': {
    why: {
      en: 'People, teams and risks change within a year. An old answer may no longer say how things are.',
      cy: 'Mae pobl, timau a risgiau’n newid o fewn blwyddyn. Efallai nad yw hen ateb yn dweud mwyach sut y mae pethau.',
    },
    help: { en: 'Open a follow-up round and ask again.' },
    grounding: ['ohid-2022'],
  },
}
