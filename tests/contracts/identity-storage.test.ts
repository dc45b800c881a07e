import { beforeEach, expect, test } from 'vitest'
import { accountByEmail, accountById, isAnyoneHere, makeAccount } from '@/server/database/accounts'
import {
  deleteInvitationsBefore,
  makeInvitation,
  openInvitation,
  openInvitationsOf,
  takeInvitation,
} from '@/server/database/invitations'
import {
  alone,
  deleteMembership,
  isLastOwner,
  makeMembership,
  peopleOf,
  personIn,
  placesOf,
  writeRole,
} from '@/server/database/memberships'
import {
  actorOfSession,
  deleteSession,
  deleteSessionsBefore,
  deleteSessionsOf,
  makeSession,
} from '@/server/database/sessions'
import { readSetting, takeSetting, writeSetting } from '@/server/database/settings'
import {
  deleteAttemptsBefore,
  forgetAttempts,
  noteAttempt,
  takeBackAttempts,
  triesOf,
} from '@/server/database/sign-in-attempts'
import { workspaceById } from '@/server/database/workspaces'
import { changeRole, removeMember } from '@/server/identity/change-rights'
import { invite } from '@/server/identity/invite'
import { join } from '@/server/identity/join'
import { offerSetUp, setUp } from '@/server/identity/set-up'
import { leaveToTry } from '@/server/identity/throttle'
import { aWorkspace } from '../builders/a-workspace'
import { credentials, goodPassword } from '../builders/an-installation'
import { onEachDatabase } from './each-database'

const at = Date.UTC(2026, 5, 1, 9)
const account = {
  id: 'jo',
  email: 'jo@example.org',
  name: 'Jo',
  password_hash: 'none',
  language: 'en',
  created_at: at,
}
const session = (token_hash: string, account_id: string, workspace_id = 'one') => ({
  token_hash,
  account_id,
  workspace_id,
  created_at: at,
  expires_at: at + 1000,
})
const invitation = (token_hash: string, workspace_id = 'one', created_at = at) => ({
  token_hash,
  workspace_id,
  role: 'member' as const,
  created_at,
  expires_at: created_at + 1000,
})

onEachDatabase('identity', opened => {
  beforeEach(async () => {
    for (const table of ['account', 'workspace', 'setting', 'sign_in_attempt'] as const)
      await opened().db.deleteFrom(table).execute()
  })

  test('STORE-1 an account is found by its id and by its e-mail address', async () => {
    const database = opened()
    expect(await isAnyoneHere(database)).toBe(false)
    expect(await makeAccount(database, account)).toBe(true)
    expect(await isAnyoneHere(database)).toBe(true)
    expect(await accountById(database, 'jo')).toEqual(account)
    expect(await accountByEmail(database, 'jo@example.org')).toEqual(account)
    expect(await accountByEmail(database, 'jo@example.com')).toBeUndefined()
  })

  test('STORE-1 one e-mail address has one account, even when two are made at once', async () => {
    const database = opened()
    const made = await Promise.all(['jo', 'jem'].map(id => makeAccount(database, { ...account, id })))
    expect(made.sort()).toEqual([false, true])
  })

  test('STORE-2 a session stands for its account until it expires, its row goes, or the membership goes', async () => {
    const database = opened()
    await aWorkspace(database, 'one', ['owner', 'member', 'viewer'])
    const owner = { accountId: 'one-owner', workspaceId: 'one', role: 'owner' }
    await makeSession(database, session('a', 'one-owner'))
    await makeSession(database, session('b', 'one-member'))
    await makeSession(database, session('c', 'one-viewer'))
    expect(await actorOfSession(database, 'a', at + 999)).toEqual(owner)
    expect(await actorOfSession(database, 'a', at + 1000)).toBeUndefined()
    expect(await actorOfSession(database, 'z', at)).toBeUndefined()
    await deleteSession(database, 'a')
    expect(await actorOfSession(database, 'a', at)).toBeUndefined()
    await deleteMembership(database, 'one', 'one-member')
    expect(await actorOfSession(database, 'b', at)).toBeUndefined()
    await writeRole(database, 'one', 'one-viewer', 'facilitator')
    expect((await actorOfSession(database, 'c', at))?.role).toBe('facilitator')
  })

  test('STORE-2 ending the sessions of one account in one workspace leaves all others', async () => {
    const database = opened()
    await aWorkspace(database, 'one', ['owner', 'member'])
    await aWorkspace(database, 'two', ['owner'])
    await makeMembership(database, {
      account_id: 'one-member',
      workspace_id: 'two',
      role: 'viewer',
      joined_at: at,
    })
    await makeSession(database, session('a', 'one-member'))
    await makeSession(database, session('b', 'one-member', 'two'))
    await makeSession(database, session('c', 'one-owner'))
    await deleteSessionsOf(database, 'one-member', 'one')
    expect(await actorOfSession(database, 'a', at)).toBeUndefined()
    expect(await actorOfSession(database, 'b', at)).toBeDefined()
    expect(await actorOfSession(database, 'c', at)).toBeDefined()
    await deleteSessionsBefore(database, at + 1000)
    expect(await database.db.selectFrom('session').selectAll().execute()).toEqual([])
  })

  test('STORE-3 an invitation is open until it expires, and can be taken once', async () => {
    const database = opened()
    await aWorkspace(database, 'one', ['owner'])
    await makeInvitation(database, invitation('a'))
    expect(await openInvitation(database, 'a', at + 999)).toEqual({
      id: 'a',
      workspaceId: 'one',
      workspaceName: 'Workspace one',
      role: 'member',
      createdAt: at,
      expiresAt: at + 1000,
    })
    expect(await openInvitation(database, 'a', at + 1000)).toBeUndefined()
    const taken = await Promise.all([takeInvitation(database, 'a'), takeInvitation(database, 'a')])
    expect(taken.sort()).toEqual([false, true])
    expect(await openInvitation(database, 'a', at)).toBeUndefined()
  })

  test('STORE-3 a workspace lists its own open invitations, the newest first', async () => {
    const database = opened()
    await aWorkspace(database, 'one', ['owner'])
    await aWorkspace(database, 'two', ['owner'])
    await makeInvitation(database, invitation('old', 'one', at - 5000))
    await makeInvitation(database, invitation('a', 'one', at))
    await makeInvitation(database, invitation('b', 'one', at + 10))
    await makeInvitation(database, invitation('foreign', 'two'))
    const ids = async () => (await openInvitationsOf(database, 'one', at + 20)).map(({ id }) => id)
    expect(await ids()).toEqual(['b', 'a'])
    await deleteInvitationsBefore(database, at + 1000)
    const left = await database.db.selectFrom('invitation').select('token_hash').execute()
    expect(left.map(row => row.token_hash)).toEqual(['b'])
  })

  test('STORE-4 people are listed by when they joined, places by the last joined', async () => {
    const database = opened()
    await aWorkspace(database, 'one', ['owner', 'viewer', 'member'])
    await aWorkspace(database, 'two', ['owner'])
    const second = {
      account_id: 'one-viewer',
      workspace_id: 'two',
      role: 'member' as const,
      joined_at: at,
    }
    expect(await makeMembership(database, second)).toBe(true)
    expect(await makeMembership(database, { ...second, role: 'owner' })).toBe(false)
    expect((await peopleOf(database, 'one')).map(person => person.role)).toEqual([
      'owner',
      'viewer',
      'member',
    ])
    expect(await placesOf(database, 'one-viewer')).toEqual([
      { workspaceId: 'two', name: 'Workspace two', role: 'member' },
      { workspaceId: 'one', name: 'Workspace one', role: 'viewer' },
    ])
    expect((await personIn(database, 'one', 'one-member'))?.email).toBe('one-member@example.org')
    expect(await personIn(database, 'two', 'one-member')).toBeUndefined()
    expect((await workspaceById(database, 'two'))?.name).toBe('Workspace two')
  })

  test('STORE-4 holding a workspace changes nothing in it', async () => {
    const database = opened()
    await aWorkspace(database, 'one', ['owner'])
    const before = await workspaceById(database, 'one')
    expect(await alone(database, 'one', writes => isLastOwner(writes, 'one', 'one-owner'))).toBe(true)
    expect(await workspaceById(database, 'one')).toEqual(before)
  })

  test('ACCESS-5 of two owners who leave at the same moment one stays', async () => {
    const database = opened()
    const deps = { database, live: { closeConnectionsOf: () => undefined } }
    for (const round of ['a', 'b', 'c', 'd']) {
      await aWorkspace(database, round, ['owner', 'member'])
      await writeRole(database, round, `${round}-member`, 'owner')
      const done = await Promise.all([
        changeRole(deps, { accountId: `${round}-owner`, workspaceId: round }, 'viewer'),
        removeMember(deps, { accountId: `${round}-member`, workspaceId: round }),
      ])
      expect(done.sort()).toEqual([false, true])
      const owners = (await peopleOf(database, round)).filter(person => person.role === 'owner')
      expect(owners).toHaveLength(1)
    }
  })

  test('IDENTITY-32 of those who set up at the same moment one wins', async () => {
    const database = opened()
    const now = () => at
    const link = await offerSetUp({ database, env: { publicUrl: undefined, port: 3000 } })
    const key = new URL(link ?? '').searchParams.get('key') ?? ''
    const owner = { name: 'Olwen', password: goodPassword, workspaceName: 'Harbour' }
    const made = await Promise.all(
      ['a', 'b', 'c'].map(name => setUp({ database, now }, key, { ...owner, email: `${name}@example.org` })),
    )
    expect(made.filter(outcome => outcome.ok)).toHaveLength(1)
    expect(await database.db.selectFrom('workspace').selectAll().execute()).toHaveLength(1)
  })

  test('IDENTITY-40 of those who join by one link at the same moment one gets in', async () => {
    const database = opened()
    const deps = { database, now: () => at, secret: 'a secret that is only for tests and long enough' }
    await aWorkspace(database, 'one', ['owner'])
    const { token } = await invite(deps, 'one', 'member')
    const joined = await Promise.all(
      ['a', 'b', 'c'].map(name => join('Mair', credentials({ email: `${name}@example.org` }), token, deps)),
    )
    expect(joined.filter(outcome => outcome.ok)).toHaveLength(1)
    expect(await peopleOf(database, 'one')).toHaveLength(2)
  })

  test('IDENTITY-20 tries made at the same moment count each other', async () => {
    const database = opened()
    const deps = { database, now: () => at, secret: 'a secret that is only for tests and long enough' }
    const trier = { email: 'a@example.org', address: '192.0.2.1', browser: undefined }
    const leaves = await Promise.all(Array.from({ length: 60 }, () => leaveToTry(trier, deps)))
    // As many as there are connections to the database may pass at once before they see each other.
    expect(leaves.filter(leave => leave.ok).length).toBeLessThanOrEqual(15)
  })

  test('STORE-5 a setting is written over, and taken once by its value', async () => {
    const database = opened()
    await writeSetting(database, 'key', 'first')
    await writeSetting(database, 'key', 'second')
    expect(await readSetting(database, 'key')).toBe('second')
    expect(await takeSetting(database, 'key', 'first')).toBe(false)
    const taken = await Promise.all([
      takeSetting(database, 'key', 'second'),
      takeSetting(database, 'key', 'second'),
    ])
    expect(taken.sort()).toEqual([false, true])
    expect(await readSetting(database, 'key')).toBeUndefined()
  })

  test('STORE-6 attempts are counted by key and time, without those made later', async () => {
    const database = opened()
    const first = await noteAttempt(database, 'a', at)
    await noteAttempt(database, 'b', at + 1)
    const second = await noteAttempt(database, 'a', at + 2)
    const third = await noteAttempt(database, 'a', at + 3)
    expect(await triesOf(database, 'a', at - 1, third)).toEqual({ count: 2, last: at + 2 })
    expect(await triesOf(database, 'a', at, third)).toEqual({ count: 1, last: at + 2 })
    expect(await triesOf(database, 'a', at - 1, first)).toEqual({ count: 0, last: 0 })
    await takeBackAttempts(database, [first, third])
    expect(await triesOf(database, 'a', at - 1, third + 1)).toEqual({ count: 1, last: at + 2 })
    expect(second).toBeLessThan(third)
    await forgetAttempts(database, 'a')
    await deleteAttemptsBefore(database, at + 1)
    expect(await database.db.selectFrom('sign_in_attempt').selectAll().execute()).toEqual([])
  })
})
