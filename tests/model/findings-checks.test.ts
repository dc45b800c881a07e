import { expect, test } from 'vitest'
import type { Perspective } from '@/model/edition/perspective'
import { type Checks, checksOf } from '@/model/findings/checks'
import { findFindings } from '@/model/findings/find-findings'
import type { Finding } from '@/model/findings/finding'
import type { Answer } from '@/model/health/answer'
import { map, noChecks, now, party, soundMap, tie } from '../builders/a-finding-map'
import { aResponse } from '../builders/a-response'
import { answersToAll } from '../builders/an-answer'
import { anEdition } from '../builders/an-edition'

const edition = anEdition()
const day = 86_400_000

const found = (kind: Finding['kind'], checks: Checks, whole = soundMap()) =>
  findFindings(whole, checks, now).filter(finding => finding.kind === kind)

const response = (
  subject: string,
  perspective: Perspective,
  answer: Answer,
  but: Readonly<Record<string, Answer>> = {},
) => aResponse({ subject, perspective, answers: { ...answersToAll(edition, answer), ...but } }, edition)

test('FIND-11 Safety not in place is found for the whole, a party and a relationship that are there', () => {
  const safety = {
    constellation: 'not-in-place',
    'party:line': 'not-in-place',
    'party:gone': 'not-in-place',
    'relationship:people-line': 'not-in-place',
    'relationship:gone': 'not-in-place',
    'party:house': 'partly',
  } as const
  expect(found('safety-not-in-place', { ...noChecks, safety })).toMatchObject([
    { about: 'constellation', values: { about: 'constellation' }, parties: [] },
    { about: 'party:line', parties: ['line'] },
    { about: 'relationship:people-line', relationships: ['people-line'], parties: ['people', 'line'] },
  ])
})

test('FIND-11 FIND-17 the latest round in which a subject was answered is the one that counts', () => {
  const rounds = [
    { closedAt: now - 500 * day, responses: [response('party:line', 'team', 'not-yet')] },
    { closedAt: now - 30 * day, responses: [response('party:line', 'team', 'in-place')] },
    { closedAt: null, responses: [response('party:house', 'team', 'partly')] },
  ]
  expect(checksOf(edition, rounds, now)).toEqual({
    safety: { 'party:line': 'in-place', 'party:house': 'partly' },
    lastChecked: { 'party:line': now - 30 * day, 'party:house': now },
    differing: {},
  })
})

const differing = (...responses: ReturnType<typeof response>[]) =>
  checksOf(edition, [{ closedAt: null, responses }], now).differing

test('FIND-12 perspectives that see Safety in different states differ, whatever else they see', () => {
  expect(
    differing(
      response('party:line', 'service-user', 'in-place', { 'safety-1': 'not-yet' }),
      response('party:line', 'team', 'in-place'),
      response('party:line', 'organisation', 'dont-know'),
    ),
  ).toEqual({ 'party:line': { of: 'safety', perspectives: ['service-user', 'team'] } })
})

test('FIND-12 a theme a whole answer step apart differs, half a step does not', () => {
  const trust = (answer: Answer) => ({ 'trust-1': answer, 'trust-2': answer, 'trust-3': answer })
  const beside = (but: Readonly<Record<string, Answer>>) =>
    differing(
      response('party:line', 'service-user', 'in-place', but),
      response('party:line', 'team', 'in-place'),
      response('party:line', 'team-member', 'in-place', { 'trust-1': 'partly' }),
    )
  expect(beside(trust('partly'))).toEqual({
    'party:line': { of: 'themes', perspectives: ['service-user', 'team'] },
  })
  expect(beside({ 'trust-1': 'partly' })).toEqual({})
})

test('FIND-12 one perspective alone, or what nobody knows, differs from nothing', () => {
  expect(
    differing(response('party:line', 'team', 'in-place'), response('party:line', 'team', 'not-yet')),
  ).toEqual({})
  expect(
    differing(
      response('party:line', 'team', 'in-place'),
      response('party:line', 'organisation', 'dont-know'),
    ),
  ).toEqual({})
})

test('FIND-12 what is said of a difference holds no number of people', () => {
  const checks = checksOf(
    edition,
    [
      {
        closedAt: null,
        responses: [
          response('party:line', 'service-user', 'not-yet'),
          response('party:line', 'team', 'in-place'),
          response('party:line', 'team', 'in-place'),
        ],
      },
    ],
    now,
  )
  const [finding] = found('perspectives-differ', checks)
  expect(finding?.perspectives).toEqual(['service-user', 'team'])
  expect(Object.values(finding?.values ?? {})).toEqual(['party', 'safety'])
})

const checked = (times: Readonly<Record<string, number>>): Checks => ({
  ...noChecks,
  lastChecked: Object.fromEntries(Object.entries(times).map(([id, at]) => [`relationship:${id}`, at])),
})

test('FIND-14 what was never checked is one finding with all of it as evidence', () => {
  expect(found('never-checked', noChecks)).toMatchObject([{ values: { count: 3, of: 3, which: 'all' } }])
  const some = found('never-checked', checked({ 'people-line': now }))
  expect(some).toMatchObject([
    { values: { count: 2, of: 3, which: 'some' }, relationships: ['people-house', 'line-house'] },
  ])
  const one = found('never-checked', checked({ 'people-line': now, 'people-house': now }))
  expect(one).toMatchObject([{ values: { which: 'one' }, named: { from: ['line'], to: ['house'] } }])
  const all = checked({ 'people-line': now, 'people-house': now, 'line-house': now })
  expect(found('never-checked', all)).toEqual([])
})

test('FIND-14 what is not in use needs no check', () => {
  const ended = map([party('a', 'team'), party('b', 'team')], [tie('a-b', { state: 'ended' })])
  expect(found('never-checked', noChecks, ended)).toEqual([])
})

test('FIND-14 a check is long ago after twelve months, not before', () => {
  const ago = (days: number) =>
    checked({ 'people-line': now - days * day, 'people-house': now, 'line-house': now })
  expect(found('long-unchecked', ago(366))).toMatchObject([
    { relationships: ['people-line'], values: { count: 1, of: 3 } },
  ])
  expect(found('long-unchecked', ago(364))).toEqual([])
})

test('FIND-15 without the checks, none of theirs is said', () => {
  expect(findFindings(soundMap(), undefined, now)).toEqual([])
  expect(findFindings(soundMap(), noChecks, now).map(({ kind }) => kind)).toEqual(['never-checked'])
})
