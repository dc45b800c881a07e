import { describe, expect, test } from 'vitest'
import { looksLikePersonalData } from '../../model/constellation/personal-data'

const people = [
  'Sarah Jones',
  'Sarah',
  'sent by Mohammed',
  'Grace Jones',
  'Hope Williams',
  'Mrs Okafor',
  'Dr Smith',
  'Support worker Priya Patel',
  'Siân’s mother, Bethan',
  'May Thompson',
  'Anne-Marie and Kate',
  'Sarah the advocate',
]
const roles = [
  '',
  'Refuge team',
  'Helpline volunteers',
  'Police',
  'Children’s services',
  'Grace House refuge',
  'Victoria Road team',
  'Idva',
  'IDVA',
  'Hope',
  'May',
  'Survivors',
  'Survivors who may come back',
  'We will mark this',
  'Elizabeth House',
  'Women’s Aid',
  'Mental health team',
  'Independent advocates',
  'Will there be a group?',
  'Commissioners at the council',
  'St Mary’s Centre',
  'Rape crisis centre',
  'NHS trust',
  'The Rose project',
]
const others = [
  ['anna@example.org', 'email'],
  ['ring 07700 900123', 'phone'],
  ['+44 20 7946 0018', 'phone'],
  ['(0114) 496 0999', 'phone'],
  ['lives at SW1A 1AA', 'postcode'],
  ['cf10 3nq', 'postcode'],
  ['born 3/4/1988', 'date-of-birth'],
  ['12 March 1990', 'date-of-birth'],
  ['1990-03-12', 'date-of-birth'],
  ['DOB on file', 'date-of-birth'],
] as const
const harmless = [
  '24 hours, 365 days',
  'Room 101',
  '2 to 3 people',
  'Step 4a 5',
  'Open 9-5',
  'C2 team',
  '999',
]

describe('what looks like personal data', () => {
  test.each(people)('PERSONAL-1 "%s" looks like the name of a person', text => {
    expect(looksLikePersonalData(text)).toBe('name')
  })

  test.each(roles)('PERSONAL-2 "%s" is a role, a place or an organisation and gives no warning', text => {
    expect(looksLikePersonalData(text)).toBeUndefined()
  })

  test.each(others)('PERSONAL-3 "%s" looks like personal data of the kind %s', (text, kind) => {
    expect(looksLikePersonalData(text)).toBe(kind)
  })

  test.each(harmless)('PERSONAL-4 the numbers in "%s" give no warning', text => {
    expect(looksLikePersonalData(text)).toBeUndefined()
  })
})
