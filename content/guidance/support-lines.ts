import type { Words } from '@/model/edition/edition'

/** Somewhere to turn to: its name, whom it is for, and how to reach it. Only telephone numbers and https addresses. */
export interface SupportLine {
  readonly id: string
  readonly name: Words
  readonly for: Words
  readonly number: string
  readonly website: string
}

/** Free lines of the United Kingdom. Their numbers and hours belong checked before every release. */
export const supportLines: readonly SupportLine[] = [
  {
    id: 'england',
    name: { en: 'National Domestic Abuse Helpline' },
    for: { en: 'England, day and night', cy: 'Lloegr, ddydd a nos' },
    number: '0808 2000 247',
    website: 'https://www.nationaldahelpline.org.uk',
  },
  {
    id: 'wales',
    name: { en: 'Live Fear Free Helpline', cy: 'Llinell Gymorth Byw Heb Ofn' },
    for: { en: 'Wales, day and night, in Welsh and English', cy: 'Cymru, ddydd a nos, yn Gymraeg a Saesneg' },
    number: '0808 80 10 800',
    website: 'https://www.gov.wales/live-fear-free',
  },
  {
    id: 'scotland',
    name: { en: 'Scotland’s Domestic Abuse and Forced Marriage Helpline' },
    for: { en: 'Scotland, day and night', cy: 'Yr Alban, ddydd a nos' },
    number: '0800 027 1234',
    website: 'https://www.sdafmh.org.uk',
  },
  {
    id: 'northern-ireland',
    name: { en: 'Domestic and Sexual Abuse Helpline' },
    for: { en: 'Northern Ireland, day and night', cy: 'Gogledd Iwerddon, ddydd a nos' },
    number: '0808 802 1414',
    website: 'https://www.dsahelpline.org',
  },
  {
    id: 'sexual-violence',
    name: { en: 'Rape and Sexual Abuse Support Line' },
    for: { en: 'England and Wales, for anyone over 16', cy: 'Cymru a Lloegr, i bawb dros 16 oed' },
    number: '0808 500 2222',
    website: 'https://247sexualabusesupport.org.uk',
  },
]
