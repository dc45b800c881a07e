import { ambiguousNames, givenNames } from './given-names'

/** What kind of personal data a text seems to hold. */
export const personalDataKinds = ['email', 'phone', 'postcode', 'date-of-birth', 'name'] as const
export type PersonalData = (typeof personalDataKinds)[number]

const email = /[^\s@]+@[^\s@]+\.[^\s@.]{2,}/u
// A UK number is 0 or +44 and nine or ten digits more, in groups of two or more.
const phone = /(?<![\d+])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|0044[\s-]?|\(?0)(?=\d)(?:[\s()-]*\d){9,10}(?!\d)/
const postcode = /(?<![A-Z0-9])(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])/i
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const monthName = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const year = '(?:19|20)\\d{2}'
const dates = [
  `(?<!\\d)${day}([/.-])${month}\\1(?:${year}|\\d{2})(?!\\d)`,
  `(?<!\\d)${year}-${month}-${day}(?!\\d)`,
  `(?<!\\d)${day}(?:st|nd|rd|th)?(?: of)? ${monthName},? ${year}(?!\\d)`,
  `\\b(?:dob|d\\.o\\.b\\.|date of birth|born (?:on|in))(?![a-z])`,
].map(source => new RegExp(source, 'i'))

// Words that make what stands before them a role, a place or an organisation.
const notPeople = new Set(
  `academy advice advocacy advocate advocates agency alliance and appeal ark association avenue board borough box
  bureau cafe campaign carer carers cathedral centre charity charities children church city clinic close club co college
  collective commission community company cooperative council county court crescent department directorate
  drive east estate family federation for forum foundation fund garden gardens gateway group groups hall health helpline
  home homes hospice hospital hostel house hub in infirmary initiative institute lane law lead legal library limited
  lodge ltd manager mews ministry network north nhs nursery of office officer organisation park partner partners
  partnership pathway peer place police practice prison programme project quay refuge response road room school scheme
  service services shelter society solicitors south square staff strategy street support surgery survivors system team
  teams terrace town trust trustees union unit university users view volunteer volunteers ward way week west women worker
  workers works year yard youth`.split(/\s+/),
)

const wordsOf = (text: string) => text.match(/[\p{L}][\p{L}’'-]*/gu) ?? []
const isCapital = (word: string) => /^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}s?$/u.test(word)
const plain = (word: string) => word.toLowerCase().replace(/[’']s$/, '')
const titles = /\b(?:mr|mrs|miss|ms|mx|dr)\.? \p{Lu}\p{Ll}/iu

/** Whether a family name follows: a capital word that is no part of a role, place or organisation. */
const isFamilyName = (word: string | undefined, after: string | undefined) =>
  word !== undefined &&
  isCapital(word) &&
  !notPeople.has(plain(word)) &&
  !(after !== undefined && notPeople.has(plain(after)))

function isNameAt(words: readonly string[], place: number): boolean {
  const word = words[place] ?? ''
  const next = words[place + 1]
  const known = plain(word)
  const isSpoken = givenNames.has(known) || ambiguousNames.has(known)
  if (!isSpoken || !isCapital(word)) return false
  if (isFamilyName(next, words[place + 2])) return true
  return !ambiguousNames.has(known) && !(next !== undefined && isCapitalRole(next))
}

// "Elizabeth House" names a place; "Sarah the advocate" names a person.
const isCapitalRole = (word: string) => notPeople.has(plain(word))

const hasName = (text: string) => {
  const words = wordsOf(text)
  return titles.test(text) || words.some((_, place) => isNameAt(words, place))
}

/** The kind of personal data a text seems to hold, or undefined. A gentle guess for a warning (S-30), never a reason to refuse. */
export function looksLikePersonalData(text: string): PersonalData | undefined {
  if (email.test(text)) return 'email'
  if (dates.some(date => date.test(text))) return 'date-of-birth'
  if (phone.test(text)) return 'phone'
  if (postcode.test(text)) return 'postcode'
  return hasName(text) ? 'name' : undefined
}
