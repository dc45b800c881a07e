import { expect, test } from 'vitest'
import { guestCookie } from '@/server/guests/guest-cookie'
import { aHealthCheck } from '../builders/an-asked-round'
import { aHerePlace, exitUrl, type HerePlace } from './here-place'

const enter = (code: string, language = 'en') => ({ act: 'enter', code, language })
const minutes = (count: number) => count * 60_000
const first = (place: HerePlace) => place.codes[0] ?? ''

const counted = async ({ database, roundId }: HerePlace) => {
  const rows = await database.db.selectFrom('tally').selectAll().where('round_id', '=', roundId).execute()
  return Object.fromEntries(rows.map(({ option, count }) => [option, count]))
}

const sittings = async ({ database }: HerePlace) =>
  (await database.db.selectFrom('guest').selectAll().execute()).length

test('PART-10 a right code, however it is typed, begins a sitting', async () => {
  const place = await aHerePlace()
  const guest = await place
    .guest()
    .post(enter(` ${first(place).toLowerCase().slice(0, 4)}-${first(place).slice(4)} `))
  expect(guest.text()).toContain('Before you start')
  expect(guest.cookie).toMatch(/^[\w-]{43}$/)
})

test('PART-10 a wrong code and one whose round is over get one answer; a used one is told so', async () => {
  const place = await aHerePlace()
  const wrong = await place.guest().post(enter('ZZZZ ZZZZ'))
  expect(wrong.text()).toContain('This code does not work.')
  expect(wrong.cookie).toBeUndefined()
  const used = await place.joined()
  await used.post({ act: 'next', at: '1', option: 'yes' })
  await used.post({ act: 'send' })
  expect((await place.guest().post(enter(first(place)))).text()).toContain('This code has been used.')
  await place.database.db.updateTable('asked_round').set({ state: 'closed', closed_at: 1 }).execute()
  const over = await place.guest().post(enter(place.codes[1] ?? ''))
  expect(over.text()).toBe(wrong.text())
})

test('PART-11 after sixty wrong codes from one address most are not looked at, and another address gets in at once', async () => {
  const place = await aHerePlace()
  const guesser = place.guest('198.51.100.7')
  let looked = 0
  for (let guess = 0; guess < 200; guess += 1) {
    await guesser.post(enter(`ZZ${String(guess).padStart(6, '0')}`))
    if (guesser.text().includes('does not work')) looked += 1
  }
  expect(looked).toBe(60)
  await guesser.post(enter(first(place)))
  expect(guesser.text()).toContain('Too many codes were tried just now. Wait 5 seconds')
  expect((await place.guest('192.0.2.9').post(enter(first(place)))).text()).toContain('Before you start')
})

test('PART-11 guesses from ever other addresses are slowed down altogether, and who holds a code gets in ten seconds later', async () => {
  const place = await aHerePlace()
  let looked = 0
  for (let guess = 0; guess < 700; guess += 1) {
    const guesser = await place
      .guest(`2001:db8::${guess.toString(16)}`)
      .post(enter(`ZZ${String(guess).padStart(6, '0')}`))
    if (guesser.text().includes('does not work')) looked += 1
  }
  expect(looked).toBe(600)
  place.installation.wait(10_001)
  expect((await place.guest().post(enter(first(place)))).text()).toContain('Before you start')
})

test('PART-12 what cannot be a code is not counted as a guess', async () => {
  const place = await aHerePlace()
  for (const typed of ['', 'ABC', 'ABCDEFGHJ', '<script>', 'ÀÀÀÀÀÀÀÀ'])
    expect((await place.guest().post(enter(typed))).text()).toContain('This code does not work.')
  expect(await place.database.db.selectFrom('sign_in_attempt').selectAll().execute()).toEqual([])
})

test('PART-13 the same code typed again ends the sitting before, and so does another code in the same browser', async () => {
  const place = await aHerePlace()
  const one = await place.joined()
  const other = await place.joined()
  expect((await one.get()).text()).toContain('Type your code')
  const before = other.cookie
  await other.post(enter(place.codes[1] ?? ''))
  expect(other.cookie).not.toBe(before)
  other.cookie = before
  expect((await other.get()).text()).toContain('Type your code')
})

test('PART-14 the cookie tells nothing, and is out of reach for scripts, other sites and other pages', async () => {
  const place = await aHerePlace()
  const guest = await place.guest().post(enter(first(place)), { 'x-by': 'script' })
  expect(guest.headers.get('set-cookie')).toBe(`page=${guest.cookie}; Path=/here; HttpOnly; SameSite=Strict`)
  expect(guestCookie('token', 'https://connections.example.org')).toContain('; Secure')
})

test('PART-15 Exit ends the sitting and leads away; a copied cookie opens nothing', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  const copied = guest.cookie
  await guest.post({ act: 'exit' })
  expect([guest.status, guest.location, guest.cookie]).toEqual([303, exitUrl, undefined])
  expect((await guest.get()).status).toBe(200)
  guest.cookie = copied
  expect((await guest.get()).text()).toContain('Type your code')
  expect([guest.status, guest.cookie]).toEqual([401, undefined])
  guest.cookie = copied
  expect((await guest.post({ act: 'next', at: '1', option: 'yes' })).text()).toContain('Type your code')
  expect(guest.status).toBe(401)
  expect(await sittings(place)).toBe(0)
})

test('PART-15 our script is given the page for a code where a sitting is over, to show it in the place of what stood there', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  const copied = guest.cookie
  await guest.post({ act: 'exit' })
  guest.cookie = copied
  await guest.post({ act: 'next', at: '1', option: 'yes' }, { 'x-by': 'script' })
  expect([guest.status, guest.cookie]).toEqual([200, undefined])
  expect(guest.text()).toContain('Type your code')
})

test('PART-15 a sitting ends a quarter of an hour after the last step, and an hour where more time was asked for', async () => {
  const place = await aHerePlace()
  const { wait } = place.installation
  const guest = await place.joined()
  wait(minutes(14))
  await guest.post({ act: 'stay' })
  wait(minutes(14))
  expect((await guest.post({ act: 'time', slow: 'yes' })).text()).toContain('The meeting')
  wait(minutes(59))
  await guest.post({ act: 'stay' })
  expect(guest.text()).toContain('The meeting')
  wait(minutes(60))
  expect((await guest.get()).text()).toContain('Type your code')
})

test('PART-16 answers sent twice at the same moment count once, and both are told that they were sent', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  await guest.post({ act: 'next', at: '1', option: 'yes' })
  await guest.post({ act: 'next', at: '2', option: ['option-1', 'option-3'] })
  const twin = place.guest()
  twin.cookie = guest.cookie
  await Promise.all([guest.post({ act: 'send' }), twin.post({ act: 'send' })])
  expect([guest.text(), twin.text()].map(text => text.includes('Thank you'))).toEqual([true, true])
  expect(await counted(place)).toEqual({ yes: 1, 'option-1': 1, 'option-3': 1, '*': 1 })
  expect(await place.database.db.selectFrom('guest').select('invitee_id').execute()).toEqual([
    { invitee_id: null },
  ])
  expect((await guest.get()).text()).toContain('Type your code')
})

test('PART-16 where nothing was answered sending says so, and the sitting goes on', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  await guest.post({ act: 'send' })
  expect(guest.text()).toContain('There is no answer to send yet.')
  expect((await guest.post({ act: 'next', at: '1', option: 'no' })).text()).toContain('Question 2 of 3')
})

test('PART-17 leaving without sending throws away what was answered, and the code stays good', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  await guest.post({ act: 'next', at: '1', option: 'yes' })
  await guest.post({ act: 'leave' })
  expect(guest.text()).toContain('Nothing was sent.')
  expect(await place.database.db.selectFrom('sheet').selectAll().execute()).toEqual([])
  const again = await place.joined()
  expect(again.text()).toContain('The meeting')
})

test('PART-18 a step sent twice leads to the same place', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  await guest.post({ act: 'on', at: '0' })
  const step = { act: 'next', at: '1', option: 'partly' }
  await guest.post(step)
  await guest.post(step)
  expect(guest.text()).toContain('Question 2 of 3')
})

test('PART-19 a round that closed for good meanwhile is said plainly, and the sitting ends', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  await place.database.db.updateTable('asked_round').set({ state: 'closed', closed_at: 1 }).execute()
  await guest.post({ act: 'next', at: '1', option: 'yes' })
  expect(guest.text()).toContain('These questions are not open any more.')
  expect(guest.cookie).toBeUndefined()
  expect(await sittings(place)).toBe(0)
})

test('PART-2 the whole way, and back within it', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  expect(guest.text()).toContain('A meeting is only good if everybody can say something.')
  await guest.post({ act: 'on', at: '0' })
  await guest.post({ act: 'next', at: '1', option: 'yes' })
  await guest.post({ act: 'back', at: '2', option: 'option-2' })
  expect(guest.page).toMatch(/value="yes"[^>]*checked|checked[^>]*value="yes"/)
  await guest.post({ act: 'next', at: '1', option: 'yes' })
  expect(guest.page).toMatch(/checked=""[^>]*value="option-2"|value="option-2"[^>]*checked/)
  await guest.post({ act: 'skip', at: '2', option: 'option-2' })
  await guest.post({ act: 'next', at: '3', words: 'More breaks' })
  expect(guest.text()).toContain('You answered 2 of 3 questions. The others are skipped, and that is fine.')
  expect(guest.text()).toContain('More breaks')
  await guest.post({ act: 'change', to: '1' })
  expect(guest.text()).toContain('Question 1 of 3')
  await guest.post({ act: 'next', at: '1', option: 'no' })
  expect(guest.text()).toContain('Look over and send')
})

test('PART-4 PART-6 who comes back is not shown what was answered, goes on after it, and sends all of it', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  await guest.post({ act: 'next', at: '1', option: 'partly' })
  await guest.post({ act: 'exit' })
  const again = await place.guest().post(enter(first(place)))
  await again.post({ act: 'on', at: 'before' })
  expect(again.text()).toContain('We kept your answers to one question.')
  await again.post({ act: 'on', at: 'again' })
  await again.post({ act: 'on', at: 'promise' })
  expect(again.text()).toContain('Question 2 of 3')
  await again.post({ act: 'back', at: '2' })
  expect(again.text()).toContain('You answered this before.')
  expect(again.page).not.toContain('checked=')
  await again.post({ act: 'next', at: '1' })
  await again.post({ act: 'look', at: '2' })
  expect(again.text()).toContain('Answered before. Not shown here.')
  expect(again.text()).not.toContain('Partly')
  await again.post({ act: 'send' })
  expect(await counted(place)).toEqual({ partly: 1 })
})

test('PART-6 or throws it away and starts again', async () => {
  const place = await aHerePlace()
  await (await place.joined()).post({ act: 'next', at: '1', option: 'partly' })
  const again = await place.guest().post(enter(first(place)))
  await again.post({ act: 'on', at: 'before' })
  await again.post({ act: 'anew' })
  await again.post({ act: 'on', at: 'promise' })
  expect(again.text()).toContain('The meeting')
  expect(await place.database.db.selectFrom('sheet').selectAll().execute()).toEqual([])
})

test('PART-7 words that seem to show who somebody is are asked about once', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  const words = { act: 'next', at: '3', words: 'Ring 07700 900123' }
  expect((await guest.post(words)).text()).toContain('This may show who somebody is.')
  expect(guest.page).toContain('Ring 07700 900123')
  expect((await guest.post(words)).text()).toContain('Look over and send')
})

test('PART-8 what is promised stands before the first question', async () => {
  for (const [codes, promise] of [
    [12, 'Your answers are anonymous'],
    [4, 'Your answers are confidential'],
  ] as const) {
    const place = await aHerePlace({
      instrument: aHealthCheck(),
      plan: { subjects: ['constellation'] },
      codes,
    })
    const guest = await place.guest().post(enter(first(place)))
    await guest.post({ act: 'on', at: 'before' })
    expect(guest.text()).toContain(promise)
    expect(guest.text()).toContain('It takes about 10 minutes.')
    expect(guest.text()).toContain('You can skip any question.')
    expect(guest.text()).toContain('Results are shown only if at least 10 people answer.')
    expect(guest.text()).toContain('You can answer until 31 December 2099')
  }
})

test('PART-9 the language is chosen with the code and may change; what is only in English says so', async () => {
  const place = await aHerePlace()
  const guest = await place.guest().post(enter(first(place), 'cy'))
  expect(guest.page).toContain('<html lang="cy">')
  await guest.post({ act: 'on', at: 'before' })
  expect(guest.text()).toContain('Sut oedd y cyfarfod?')
  expect(guest.page).toMatch(
    /<span lang="en">We want to know[^<]*<\/span> <span class="small">\(yn Saesneg\)/,
  )
  await guest.post({ act: 'language', language: 'en' })
  expect(guest.text()).toContain('How was the meeting?')
})

test('PART-20 PART-22 without a sitting there is a field for a code and nothing that tells what it is for', async () => {
  const place = await aHerePlace()
  const guest = await place.guest().get()
  expect(guest.page).toContain('<title>Page</title>')
  expect(guest.page).toContain('<link rel="icon" href="data:,"/>')
  expect(guest.text()).not.toMatch(/abuse|violence|safe|support|service|constellation|health/i)
  expect(guest.headers.get('set-cookie')).toBeNull()
})

test('PART-21 every answer is not to be stored and has a policy and a nonce of its own', async () => {
  const place = await aHerePlace()
  const guest = await place.guest().get()
  const nonce = () => /'nonce-([^']{20,})'/.exec(guest.headers.get('content-security-policy') ?? '')?.[1]
  const before = nonce()
  expect(guest.headers.get('cache-control')).toBe('no-store')
  expect(guest.headers.get('clear-site-data')).toBeNull()
  expect(guest.page).toContain(`<style nonce="${before}">`)
  expect(guest.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'nonce-")
  await guest.get()
  expect(nonce()).not.toBe(before)
})

test('PART-23 a form from elsewhere, one that is not understood and one that is too large change nothing', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  const step = { act: 'next', at: '1', option: 'yes' }
  for (const origin of ['https://elsewhere.example', 'null'])
    expect((await guest.post(step, { origin })).status).toBe(403)
  const odds: readonly Record<string, string>[] = [
    {},
    { act: 'next', at: '-1' },
    { act: 'become', at: '1' },
    { act: 'change', to: 'x' },
  ]
  for (const odd of odds) expect((await guest.post(odd)).status).toBe(400)
  expect((await guest.post({ ...step, words: 'a'.repeat(70_000) })).status).toBe(413)
  expect((await fetch(place.url, { method: 'DELETE' })).status).toBe(405)
  expect(await place.database.db.selectFrom('sheet').selectAll().execute()).toEqual([])
})

test('PART-23 a place that is not there leads to the look over all of it', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  expect((await guest.post({ act: 'on', at: '9999' })).text()).toContain('Look over and send')
  expect((await guest.post({ act: 'change', to: '9999' })).text()).toContain('Question 3 of 3')
})

test('PART-24 nothing asks who somebody is, and nothing is filled in by the browser', async () => {
  const place = await aHerePlace()
  const guest = place.guest()
  const pages = [(await guest.get()).page, (await place.joined()).page]
  for (const page of pages) {
    expect(page).not.toMatch(/type="(email|tel|password)"|name="(name|email|phone|tel)"/)
    for (const [field] of page.matchAll(/<(?:input type="text"|input id|textarea)[^>]*>/g))
      expect(field.toLowerCase()).toContain('autocomplete="off"')
  }
})

test('PART-25 asked for again after two minutes, the page shows nothing but a way to go on', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  await guest.post({ act: 'on', at: '0' })
  expect(guest.page).toContain('<noscript><meta http-equiv="refresh" content="120"/></noscript>')
  place.installation.wait(minutes(2))
  await guest.get()
  expect(guest.text()).toContain('This page is hidden')
  expect(guest.page).not.toContain('People listened to me.')
  expect((await guest.post({ act: 'stay' })).text()).toContain('People listened to me.')
  await guest.post({ act: 'next', at: '2' })
  expect(guest.page).toContain('content="900"')
})

test('PART-26 before joining, one page says what Exit cannot do; its links are telephone numbers and https', async () => {
  const place = await aHerePlace()
  const guest = await place.guest().post(enter(first(place)))
  for (const words of [
    'What Exit cannot do',
    'spy app',
    'internet here',
    'Use a phone or computer that nobody else',
  ])
    expect(guest.text()).toContain(words)
  const links = [...guest.page.matchAll(/href="([^"]*)"/g)].map(match => match[1])
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) expect(link).toMatch(/^(tel:\d+|https:\/\/[\w./-]+|data:,)$/)
})

test('PART-33 our script is told in a word that a sitting goes on, and shown the first page where it is over', async () => {
  const place = await aHerePlace()
  const guest = await place.joined()
  expect((await guest.post({ act: 'stay' }, { 'x-by': 'script' })).status).toBe(204)
  place.installation.wait(minutes(15))
  await guest.post({ act: 'stay' }, { 'x-by': 'script' })
  expect(guest.text()).toContain('Type your code')
  expect(guest.page).not.toContain('<style')
})
