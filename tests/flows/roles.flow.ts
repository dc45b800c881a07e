import type { Page } from '@playwright/test'
import { home, makeConstellation, onHome } from './constellations'
import { formOn, send } from './forms'
import { details, openMap, party, theMap } from './on-the-map'
import { aPerson, invite, joinBy, joinedBy } from './people'
import { expect, type Place, signIn, test } from './place'
import { cookieOf, openRaw, socketStatus } from './raw-socket'
import { admin } from './running-server'
import { everythingOn } from './two-people'

test.use({
  workspace: 'Roles team',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  expectedErrors: async ({}, use) =>
    use([/WebSocket connection to .* failed/, /Failed to load resource: .* status of 40[134]/]),
})

const pages = ['', '/check', '/check/constellation/team', '/results', '/talk', '/report', '/manage']
const handlers = ['/report/pdf', '/export/json', '/health']

const get = (place: Place, path: string, cookie: string) =>
  fetch(`${place.server.url}${path}`, { headers: { cookie }, redirect: 'manual' })

/** The example as it is stored, as its owner downloads it. */
const stored = async (place: Place, owner: Page) =>
  (await get(place, `/constellations/${place.exampleId}/export/json`, await cookieOf(owner))).text()

test('LIVE-FLOW-20 an invitation’s link lets in one person, with its role', async ({ signedIn, someone }) => {
  for (const role of ['Facilitator', 'Member', 'Viewer'] as const) {
    const link = await invite(signedIn, role)
    const page = await someone()
    await joinBy(page, link, aPerson('Mabli'))
    await page.goto('/people')
    await expect(page.getByText(`Your role here: ${role}.`)).toBeVisible()
    const late = await someone()
    await late.goto(link)
    await expect(late.getByRole('heading', { level: 1 })).toHaveText('This invitation can no longer be used')
    await expect(late.getByLabel('Your name')).toHaveCount(0)
  }
})

test('LIVE-FLOW-21 a viewer sees the map and everything on it, and has nothing to change it with', async ({
  someone,
  place,
}) => {
  const [owner, viewer] = [await someone(), await someone()]
  await joinedBy(place, owner, viewer, 'Mabli', 'Viewer')
  await openMap(owner, place.exampleId)
  await openMap(viewer, place.exampleId)
  await expect(viewer.getByText('You can look at this constellation but not change it')).toBeVisible()
  for (const name of ['Add a party', 'Connect', 'Undo', 'Redo', 'Delete']) {
    await expect(viewer.getByRole('toolbar').getByRole('button', { name, exact: true })).toHaveCount(0)
    await expect(owner.getByRole('toolbar').getByRole('button', { name, exact: true })).toHaveCount(1)
  }
  const before = await everythingOn(viewer)
  expect(before).toEqual(await everythingOn(owner))
  await theMap(viewer).locator('[aria-pressed]').first().focus()
  for (const key of ['Space', 'ArrowRight', 'Delete', 'c']) await viewer.keyboard.press(key)
  await expect(details(viewer).getByLabel('Name of the role')).toBeDisabled()
  await expect(viewer.getByRole('dialog')).toHaveCount(0)
  await theMap(viewer).locator('[aria-pressed]').first().blur()
  expect((await everythingOn(viewer)).length).toBe(before.length)
  expect(await everythingOn(owner)).toEqual(before)
})

test('LIVE-FLOW-22 what a viewer sends past the pages is refused, what a member sends is taken', async ({
  someone,
  place,
}) => {
  const [owner, viewer] = [await someone(), await someone()]
  await joinedBy(place, owner, viewer, 'Mabli', 'Viewer')
  await openMap(owner, place.exampleId)
  const before = await stored(place, owner)
  const raw = openRaw(place.server, await cookieOf(viewer), place.exampleId)
  expect(await raw.opened).toBe('open')
  expect(await raw.writeParty('Written by a viewer')).toBe(false)
  raw.close()
  expect(await stored(place, owner)).toBe(before)
  await expect(party(owner, 'Written by a viewer')).toHaveCount(0)
  const right = openRaw(place.server, await cookieOf(owner), place.exampleId)
  expect(await right.opened).toBe('open')
  expect(await right.writeParty('Written by the owner')).toBe(true)
  right.close()
  await expect(party(owner, 'Written by the owner')).toBeAttached()
})

test('LIVE-FLOW-23 a member can neither archive nor delete, by button or by sending the form', async ({
  someone,
  place,
}) => {
  const [owner, member] = [await someone(), await someone()]
  await joinedBy(place, owner, member, 'Mabli')
  const id = await makeConstellation(owner, 'To be kept')
  const path = `/constellations/${id}/manage`
  await member.goto(path)
  await expect(member.getByRole('button', { name: 'Rename' })).toBeVisible()
  for (const name of ['Archive it', 'Delete for good'])
    await expect(member.getByRole('button', { name })).toHaveCount(0)
  const archive = await formOn(owner, path, 'Archive it')
  const erase = await formOn(owner, path, 'Delete for good', { sure: 'yes' })
  for (const form of [archive, erase])
    expect(await send(member, form, place.server.url)).toContain(`${path}?problem=notAllowed`)
  await member.goto(`${path}?problem=notAllowed`)
  await expect(member.getByText('Your role in this workspace does not allow that.')).toBeVisible()
  await home(owner)
  await expect(onHome(owner, 'To be kept')).toBeVisible()
  expect(await send(owner, archive, place.server.url)).toContain('/?done=archived')
  expect(await send(owner, erase, place.server.url)).toContain('/?done=deleted')
})

test('LIVE-FLOW-24 a member can neither see nor manage people, by button or by sending the form', async ({
  someone,
  place,
}) => {
  const [owner, member] = [await someone(), await someone()]
  const { name } = await joinedBy(place, owner, member, 'Angharad')
  await member.goto('/people')
  await expect(member.getByText('Your role here: Member.')).toBeVisible()
  await expect(member.getByText(place.owner.email)).toHaveCount(0)
  for (const button of ['Make a link', 'Change role'])
    await expect(member.getByRole('button', { name: button })).toHaveCount(0)
  const remove = await formOn(owner, '/people', `Yes, remove ${name}`)
  const { accountId } = remove.fields
  if (!accountId) throw new Error('the form names nobody')
  const forms = [
    await formOn(owner, '/people', 'Change role', { accountId, role: 'owner' }),
    await formOn(owner, '/people', 'Make a link', { role: 'owner' }),
    remove,
  ]
  for (const form of forms)
    expect(await send(member, form, place.server.url)).toContain('/people?problem=notAllowed')
  await member.goto('/people')
  await expect(member.getByText('Your role here: Member.')).toBeVisible()
  expect(await send(owner, remove, place.server.url)).toContain('/people?done=removed')
})

test('LIVE-FLOW-25 a right withdrawn while the map is open closes it at once with a sentence', async ({
  someone,
  place,
}) => {
  const [owner, member] = [await someone(), await someone()]
  const person = await joinedBy(place, owner, member, 'Carys')
  await openMap(member, place.exampleId)
  await owner.goto('/people')
  const entry = owner.getByRole('listitem').filter({ hasText: person.email })
  await entry.getByLabel('Role of Carys').selectOption('Viewer')
  await entry.getByRole('button', { name: 'Change role' }).click()
  await expect(member.getByRole('toolbar').getByRole('status')).toHaveText('Not connected')
  await expect(member.getByRole('main').getByRole('alert')).toContainText(
    /You are signed out|has been withdrawn/,
  )
  await expect(member.getByRole('main').getByRole('alert')).toContainText('What was saved is safe.')
  await expect(member.getByRole('button', { name: 'Add a party' })).toHaveCount(0)
  await member.getByRole('button', { name: 'Open the map again' }).click()
  await signIn(member, person)
  await openMap(member, place.exampleId)
  await expect(member.getByText('You can look at this constellation but not change it')).toBeVisible()
})

test('LIVE-FLOW-26 a person who is removed is signed out everywhere and finds no way back', async ({
  someone,
  place,
}) => {
  const [owner, member] = [await someone(), await someone()]
  const person = await joinedBy(place, owner, member, 'Dilys')
  await openMap(member, place.exampleId)
  await owner.goto('/people')
  const entry = owner.getByRole('listitem').filter({ hasText: person.email })
  await entry.getByText('Remove', { exact: true }).click()
  await entry.getByRole('button', { name: 'Yes, remove Dilys' }).click()
  await expect(owner.getByText('Removed.')).toBeVisible()
  await expect(member.getByRole('toolbar').getByRole('status')).toHaveText('Not connected')
  await member.goto(`/constellations/${place.exampleId}`)
  await expect(member).toHaveURL(/\/sign-in/)
  await member.getByLabel('E-mail address').fill(person.email)
  await member.getByLabel('Password', { exact: true }).fill(person.password)
  await member.getByRole('button', { name: 'Sign in' }).click()
  await expect(member.getByText('you are not in any workspace')).toBeVisible()
})

test('LIVE-FLOW-27 another workspace finds nothing of this one, by whatever way it asks', async ({
  someone,
  place,
}) => {
  const stranger = aPerson('Stranger')
  const made = ['create-owner', '--email', stranger.email, '--name', stranger.name, '--workspace', 'Another']
  expect(await admin(place.server.dataDir, made, `${stranger.password}\n`)).toMatchObject({ code: 0 })
  const page = await someone()
  await signIn(page, stranger)
  const cookie = await cookieOf(page)
  const unknown = `${place.exampleId.slice(0, -3)}zzz`
  for (const part of [...pages, ...handlers]) {
    const [real, none] = await Promise.all(
      [place.exampleId, unknown].map(id => get(place, `/constellations/${id}${part}`, cookie)),
    )
    expect([part, real?.status]).toEqual([part, 404])
    expect([part, none?.status]).toEqual([part, 404])
  }
  for (const part of handlers) {
    const [real, none] = await Promise.all(
      [place.exampleId, unknown].map(async id =>
        (await get(place, `/constellations/${id}${part}`, cookie)).text(),
      ),
    )
    expect(real).toBe(none)
  }
  await page.goto(`/constellations/${place.exampleId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
  await page.goto('/people')
  await expect(page.getByText(stranger.email)).toBeVisible()
  await expect(page.getByText(place.owner.email)).toHaveCount(0)
  const [real, none] = [place.exampleId, unknown].map(id => openRaw(place.server, cookie, id))
  expect(await real?.opened).toBe(await none?.opened)
  expect(await real?.opened).toBe('permission-denied')
  real?.close()
  none?.close()
})

test('LIVE-FLOW-28 signing out ends the session: its old cookie opens nothing', async ({
  someone,
  place,
}) => {
  const page = await someone()
  await signIn(page, place.owner)
  const cookie = await cookieOf(page)
  const example = `/constellations/${place.exampleId}`
  expect((await get(place, `${example}/health`, cookie)).status).toBe(200)
  expect(await socketStatus(place.server, cookie)).toBe(101)
  await openMap(page, place.exampleId)
  await page.getByRole('banner').getByText(place.owner.name).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  for (const path of ['/', '/people', '/constellations/new', ...pages.map(part => `${example}${part}`)]) {
    const { status, headers } = await get(place, path, cookie)
    expect([path, status, headers.get('location')]).toEqual([path, 307, '/sign-in'])
  }
  for (const part of handlers)
    expect([part, (await get(place, `${example}${part}`, cookie)).status]).toEqual([part, 401])
  expect(await socketStatus(place.server, cookie)).toBe(401)
  expect(await (await get(place, '/api/auth/session', cookie)).json()).toEqual({})
})
