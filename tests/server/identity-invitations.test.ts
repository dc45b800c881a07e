import { expect, test } from 'vitest'
import type { Role } from '@/model/access/role'
import { openInvitationsOf } from '@/server/database/invitations'
import { peopleOf, personIn } from '@/server/database/memberships'
import { actorOfSession } from '@/server/database/sessions'
import { changeRole, removeMember } from '@/server/identity/change-rights'
import { invitationLasts, invite } from '@/server/identity/invite'
import { join } from '@/server/identity/join'
import { invitationOf, joinAs } from '@/server/identity/join-as'
import { signIn } from '@/server/identity/sign-in'
import { hashOf } from '@/server/identity/token'
import {
  anInstallation,
  anOwner,
  credentials,
  goodPassword,
  type Installation,
  ownerEmail,
} from '../builders/an-installation'

const newEmail = 'mair@example.org'
const newPassword = 'slate kettle heron'

async function aPlaceWithALink(role: Role = 'member') {
  const place = await anInstallation()
  const owner = await anOwner(place)
  const { token, id } = await invite(place, owner.workspaceId, role)
  return { place, owner, token, id }
}

const joinNew = (place: Installation, token: string, email = newEmail) =>
  join('Mair', credentials({ email, password: newPassword }), token, place)

const closed: string[] = []
const withLive = (place: Installation) => ({
  ...place,
  live: {
    closeConnectionsOf: (account: string, workspace: string) => closed.push(`${account} ${workspace}`),
  },
})

test('IDENTITY-40 a link makes an account with its role and signs it in', async () => {
  const { place, owner, token } = await aPlaceWithALink('facilitator')
  const joined = await joinNew(place, token)
  expect(joined.ok).toBe(true)
  const session = joined.ok ? joined.token : ''
  expect(await actorOfSession(place.database, hashOf(session), place.now())).toMatchObject({
    workspaceId: owner.workspaceId,
    role: 'facilitator',
  })
  expect((await signIn(credentials({ email: newEmail, password: newPassword }), place)).ok).toBe(true)
})

test('IDENTITY-40 a link is used once, even by two at the same moment', async () => {
  const { place, owner, token } = await aPlaceWithALink()
  const joined = await Promise.all(['a', 'b', 'c'].map(name => joinNew(place, token, `${name}@example.org`)))
  expect(joined.filter(outcome => outcome.ok)).toHaveLength(1)
  expect(await peopleOf(place.database, owner.workspaceId)).toHaveLength(2)
  expect(await place.database.db.selectFrom('account').selectAll().execute()).toHaveLength(2)
  expect(await joinNew(place, token, 'd@example.org')).toEqual({ ok: false, fault: 'no-invitation' })
})

test('IDENTITY-40 a link works for seven days and not longer', async () => {
  const { place, token } = await aPlaceWithALink()
  place.wait(invitationLasts - 1)
  expect(await invitationOf(place, token)).toBeDefined()
  place.wait(1)
  expect(await invitationOf(place, token)).toBeUndefined()
  expect(await joinNew(place, token)).toEqual({ ok: false, fault: 'no-invitation' })
})

test('IDENTITY-41 a link’s token is kept nowhere, and its id in the list opens nothing', async () => {
  const { place, owner, token, id } = await aPlaceWithALink()
  const [listed] = await openInvitationsOf(place.database, owner.workspaceId, place.now())
  expect(listed?.id).toBe(id)
  expect(id).not.toBe(token)
  expect(await invitationOf(place, id)).toBeUndefined()
})

test.each([
  [{ password: 'short' }, 'Mair', 'short-password'],
  [{ password: 'mair1234567!' }, 'Mair', 'common-password'],
  [{}, ' ', 'bad-name'],
])(
  'IDENTITY-42 joining with %o as “%s” is refused as %s and leaves the link unused',
  async (change, name, fault) => {
    const { place, token } = await aPlaceWithALink()
    const given = credentials({ email: newEmail, password: newPassword, ...change })
    expect(await join(name, given, token, place)).toEqual({ ok: false, fault })
    expect((await joinNew(place, token)).ok).toBe(true)
  },
)

test('IDENTITY-43 someone with an account joins with its password, and keeps name and account', async () => {
  const { place, owner, token } = await aPlaceWithALink('viewer')
  const other = await anOwner(place, newEmail)
  const refused = await join('Another', credentials({ email: newEmail, password: newPassword }), token, place)
  expect(refused).toEqual({ ok: false, fault: 'not-your-password' })
  const joined = await join('Another', credentials({ email: newEmail, password: goodPassword }), token, place)
  expect(joined).toMatchObject({ ok: true, accountId: other.accountId })
  expect(await personIn(place.database, owner.workspaceId, other.accountId)).toMatchObject({
    role: 'viewer',
    name: 'Olwen',
  })
})

test('IDENTITY-43 guessing an account’s password by a link is throttled like signing in', async () => {
  const { place, token } = await aPlaceWithALink()
  const guess = () => join('Eve', credentials({ password: newPassword }), token, place)
  for (let time = 0; time < 5; time++) expect(await guess()).toMatchObject({ fault: 'not-your-password' })
  expect(await guess()).toEqual({ ok: false, fault: 'wait', seconds: 5 })
})

test('IDENTITY-43 who is signed in joins with a new session in the other workspace', async () => {
  const { place, owner, token } = await aPlaceWithALink()
  const other = await anOwner(place, newEmail)
  const before = await signIn(credentials({ email: newEmail }), place)
  const old = before.ok ? before.token : ''
  const session = (await joinAs(other.accountId, token, old, place)) ?? ''
  expect(await actorOfSession(place.database, hashOf(session), place.now())).toEqual({
    accountId: other.accountId,
    workspaceId: owner.workspaceId,
    role: 'member',
  })
  expect(await actorOfSession(place.database, hashOf(old), place.now())).toBeUndefined()
})

test('IDENTITY-43 who is in the workspace already keeps their role and does not use the link up', async () => {
  const { place, owner, token } = await aPlaceWithALink('viewer')
  expect(await joinAs(owner.accountId, token, undefined, place)).toBeDefined()
  expect((await personIn(place.database, owner.workspaceId, owner.accountId))?.role).toBe('owner')
  expect(await invitationOf(place, token)).toBeDefined()
})

test('ACCESS-4 a change of role ends the sessions there and closes the open maps (S-42)', async () => {
  const { place, owner, token } = await aPlaceWithALink()
  const joined = await joinNew(place, token)
  if (!joined.ok) throw new Error(joined.fault)
  const who = { accountId: joined.accountId, workspaceId: owner.workspaceId }
  closed.length = 0
  expect(await changeRole(withLive(place), who, 'viewer')).toBe(true)
  expect(await actorOfSession(place.database, hashOf(joined.token), place.now())).toBeUndefined()
  expect(closed).toEqual([`${who.accountId} ${who.workspaceId}`])
  const again = await signIn(credentials({ email: newEmail, password: newPassword }), place)
  const session = again.ok ? again.token : ''
  expect((await actorOfSession(place.database, hashOf(session), place.now()))?.role).toBe('viewer')
})

test('ACCESS-4 who is removed is out at once, and their account stays', async () => {
  const { place, owner, token } = await aPlaceWithALink()
  const joined = await joinNew(place, token)
  if (!joined.ok) throw new Error(joined.fault)
  const who = { accountId: joined.accountId, workspaceId: owner.workspaceId }
  closed.length = 0
  expect(await removeMember(withLive(place), who)).toBe(true)
  expect(await actorOfSession(place.database, hashOf(joined.token), place.now())).toBeUndefined()
  expect(closed).toHaveLength(1)
  expect(await signIn(credentials({ email: newEmail, password: newPassword }), place)).toEqual({
    ok: false,
    fault: 'no-workspace',
  })
})

test('ACCESS-5 the last owner is neither removed nor given another role', async () => {
  const { place, owner } = await aPlaceWithALink()
  closed.length = 0
  expect(await changeRole(withLive(place), owner, 'viewer')).toBe(false)
  expect(await removeMember(withLive(place), owner)).toBe(false)
  expect((await personIn(place.database, owner.workspaceId, owner.accountId))?.role).toBe('owner')
  expect(closed).toEqual([])
  expect(owner.ok && ownerEmail).toBe(ownerEmail)
})
