import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { commandWords } from '@/content/admin/words'
import { interimEdition } from '@/content/editions/interim'
import { openDatabase } from '@/server/database/open'
import { isPassword } from '@/server/identity/password-hash'
import { type AdminProcess, buildAdmin, type Ended } from './admin-process'

let admin: AdminProcess
let folder: string
let files: string

beforeAll(async () => {
  admin = await buildAdmin()
})
afterAll(() => admin.remove())

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'admin-data-'))
  files = mkdtempSync(join(tmpdir(), 'admin-files-'))
  return () => {
    rmSync(folder, { recursive: true })
    rmSync(files, { recursive: true })
  }
})

const run = (args: readonly string[], input?: string) => admin.run(args, { input, env: { DATA_DIR: folder } })
const lastLine = ({ out }: Ended) => out.trimEnd().split('\n').at(-1) ?? ''
const oneSentence = ({ err, out }: Ended) => {
  expect(err).toMatch(/^[^\n]+\.\n$/)
  expect(out).toBe('')
}

const password = 'lantern quarry thimble moss'
const owner = (workspace = 'Harbour Lights', email = 'owner@example.org') => [
  'create-owner',
  '--email',
  email,
  '--name',
  'The owner',
  '--workspace',
  workspace,
]

async function done(args: readonly string[], input?: string): Promise<string> {
  const ended = await run(args, input)
  expect(ended).toMatchObject({ status: 0, err: '' })
  return lastLine(ended)
}

async function withExample(): Promise<string> {
  await done(owner(), `${password}\n`)
  return done(['load-example'])
}

async function audited(): Promise<object[]> {
  const database = await openDatabase({ databaseUrl: undefined, dataDir: folder })
  const rows = await database.db.selectFrom('audit').select(['act', 'account_id', 'subject']).execute()
  await database.close()
  return rows
}

test('ADMIN-1 help lists every command, and each its options', async () => {
  const all = await run(['--help'])
  expect(all).toMatchObject({ status: 0, err: '' })
  for (const [name, { options, usage }] of Object.entries(commandWords)) {
    expect(all.out).toContain(`  ${name} `)
    const one = await run([name, '--help'])
    expect(one).toMatchObject({ status: 0, err: '' })
    expect(one.out).toContain(usage)
    for (const [option] of options) expect(one.out).toContain(option)
  }
})

test.each([
  [[]],
  [['explode']],
  [['list', '--everything']],
  [['list', 'more']],
  [['export']],
  [['export', 'id', '--to']],
  [['export', 'id', '--replace=yes']],
  [['report', 'id']],
  [['report', 'id', '--to', 'x.pdf', '--language', 'fr']],
  [['create-owner', '--email', 'a@example.org']],
  [['create-owner', '--email', '--name', 'x', '--workspace', 'y']],
])('ADMIN-2 %j is asked for wrongly', async args => {
  const ended = await run(args)
  expect(ended.status).toBe(2)
  oneSentence(ended)
})

test.each([
  [['load-example']],
  [['load-example', '--workspace', 'nowhere']],
  [['export', 'nothing']],
  [['report', 'nothing', '--to', 'never-written.pdf']],
  [['import', 'no-such-file.json']],
  [['move']],
])('ADMIN-3 %j cannot be done', async args => {
  const ended = await run(args)
  expect(ended.status).toBe(1)
  oneSentence(ended)
  expect(existsSync('never-written.pdf')).toBe(false)
})

test('ADMIN-3 an environment that cannot be used is told in a sentence', async () => {
  const ended = await admin.run(['list'], { env: { DATA_DIR: folder, DATABASE_URL: 'mysql://x' } })
  expect(ended.status).toBe(1)
  oneSentence(ended)
})

test('ADMIN-3 a database that cannot be opened is told in a sentence', async () => {
  writeFileSync(join(files, 'plain-file'), '')
  const inFile = await admin.run(['list'], { env: { DATA_DIR: join(files, 'plain-file') } })
  expect(inFile.status).toBe(1)
  oneSentence(inFile)
  const nowhere = await admin.run(['list'], { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } })
  expect(nowhere.status).toBe(1)
  oneSentence(nowhere)
})

test('ADMIN-4 an owner is made with the password from standard input', async () => {
  const id = await done(owner(), `${password}\nmore lines\n`)
  const { out } = await run(['list'])
  expect(out).toContain(`${id}  Harbour Lights`)
})

test('ADMIN-4 no password, a common one, and an address that is taken make nobody', async () => {
  for (const input of ['', '\n', 'password1234\n']) {
    const ended = await run(owner(), input)
    expect(ended.status).toBe(1)
    oneSentence(ended)
  }
  await done(owner(), `${password}\n`)
  const again = await run(owner('Another'), `${password}\n`)
  expect(again.status).toBe(1)
  oneSentence(again)
  expect((await run(['list'])).out).not.toContain('Another')
})

test('ADMIN-4 no option takes a password', async () => {
  const ended = await run([...owner(), '--password', password], `${password}\n`)
  expect(ended.status).toBe(2)
  expect(ended.err).not.toContain('lantern')
})

test('ADMIN-5 the example goes into the only workspace, or the one named', async () => {
  const example = await withExample()
  const second = await done(owner('Second', 'second@example.org'), `${password}\n`)
  const unnamed = await run(['load-example'])
  expect(unnamed.status).toBe(1)
  oneSentence(unnamed)
  const other = await done(['load-example', '--workspace', second])
  const { out } = await run(['list'])
  expect(out.indexOf(example)).toBeLessThan(out.indexOf(second))
  expect(out.indexOf(other)).toBeGreaterThan(out.indexOf(second))
})

test('ADMIN-6 the edition is printed as JSON', async () => {
  const { status, out } = await run(['edition'])
  expect(status).toBe(0)
  expect(JSON.parse(out)).toEqual(interimEdition)
})

test('ADMIN-7 what is exported and imported is the same constellation under a new id', async () => {
  const example = await withExample()
  const file = join(files, 'map.json')
  await done(['export', example, '--to', file])
  const copy = await done(['import', file, '--name', 'A copy'])
  expect(copy).not.toBe(example)
  const printed = await run(['export', copy])
  const [first, second] = [JSON.parse(readFileSync(file, 'utf8')), JSON.parse(printed.out)]
  expect(second).toEqual({ ...first, name: 'A copy' })
  expect(first.constellation.parties.length).toBeGreaterThan(11)
  expect(await audited()).toEqual([
    { act: 'export-json', account_id: 'host', subject: example },
    { act: 'export-json', account_id: 'host', subject: copy },
  ])
})

test('ADMIN-8 a broken file is refused whole, with the place', async () => {
  const example = await withExample()
  const file = join(files, 'map.json')
  await done(['export', example, '--to', file])
  const broken = JSON.parse(readFileSync(file, 'utf8'))
  broken.constellation.relationships[3].from = 'nobody'
  writeFileSync(file, JSON.stringify(broken))
  const ended = await run(['import', file])
  expect(ended.status).toBe(1)
  oneSentence(ended)
  expect(ended.err).toContain('constellation.relationships[3].from')
  writeFileSync(file, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))
  const noText = await run(['import', file])
  expect(noText.status).toBe(1)
  oneSentence(noText)
  expect((await run(['list'])).out.match(/Saltmere Bay/g)).toHaveLength(1)
})

test('ADMIN-18 a file of another program is imported by its headings, and what stayed behind is told', async () => {
  await withExample()
  const file = join(files, 'edges.csv')
  writeFileSync(file, 'from,to,since\nSurvivors,Helpline,2019\nHelpline,Helpline,2020\n')
  const { status, out, err } = await run(['import', file, '--name', 'From a table'])
  expect(status).toBe(0)
  const { constellation } = JSON.parse((await run(['export', out.trim()])).out)
  expect(constellation.parties.map(({ name }: { name: string }) => name)).toEqual(['Survivors', 'Helpline'])
  expect(constellation.relationships).toHaveLength(1)
  expect(err.trimEnd().split('\n')).toEqual([
    'Not taken over: the column “since” of the relationships (values: 2).',
    'Not taken over: relationships from a party to itself (1), first at row 3.',
  ])
})

test('ADMIN-9 a file is private and never written over unasked', async () => {
  const example = await withExample()
  const file = join(files, 'map.json')
  writeFileSync(file, 'mine')
  const ended = await run(['export', example, '--to', file])
  expect(ended.status).toBe(1)
  oneSentence(ended)
  expect(readFileSync(file, 'utf8')).toBe('mine')
  expect(await audited()).toEqual([])
  await done(['export', example, '--to', file, '--replace'])
  expect(readFileSync(file, 'utf8')).toContain('meaningful-connections/constellation')
  const other = join(files, 'other.json')
  await done(['export', example, '--to', other])
  expect(statSync(other).mode & 0o077).toBe(0)
})

test('ADMIN-10 a report is written as a PDF, in English and in Welsh', async () => {
  const example = await withExample()
  for (const language of ['en', 'cy']) {
    const file = join(files, `${language}.pdf`)
    await done(['report', example, '--to', file, '--language', language])
    const bytes = readFileSync(file)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.subarray(-6).toString()).toContain('%%EOF')
  }
  expect((await audited()).map(row => (row as { act: string }).act)).toEqual([
    'keep-report',
    'download-report',
    'keep-report',
    'download-report',
  ])
})

test('ADMIN-11 a link to set up is given only while nobody has an account', async () => {
  const first = await done(['set-up-link'])
  expect(first).toMatch(/^http:\/\/localhost:3000\/set-up\?key=[\w-]{43}$/)
  expect(await done(['set-up-link'])).not.toBe(first)
  await done(owner(), `${password}\n`)
  const ended = await run(['set-up-link'])
  expect(ended.status).toBe(1)
  oneSentence(ended)
})

test('ADMIN-17 an account gets another password and is signed out everywhere', async () => {
  await done(owner(), `${password}\n`)
  await signedIn()
  const another = 'pebble orchard window nine'
  expect(await done(['set-password', '--email', 'owner@example.org'], `${another}\n`)).toContain('is set')
  const [hash, sessions] = await storedSecrets()
  expect(await isPassword(hash, another)).toBe(true)
  expect(sessions).toBe(0)
  for (const [email, word] of [
    ['nobody@example.org', another],
    ['owner@example.org', 'short'],
  ] as const) {
    const ended = await run(['set-password', '--email', email], `${word}\n`)
    expect(ended.status).toBe(1)
    oneSentence(ended)
  }
  expect((await storedSecrets())[0]).toBe(hash)
})

async function signedIn(): Promise<void> {
  const database = await openDatabase({ databaseUrl: undefined, dataDir: folder })
  const membership = await database.db.selectFrom('membership').selectAll().executeTakeFirstOrThrow()
  await database.db
    .insertInto('session')
    .values({
      token_hash: 'a session',
      account_id: membership.account_id,
      workspace_id: membership.workspace_id,
      created_at: 0,
      expires_at: Number.MAX_SAFE_INTEGER,
    })
    .execute()
  await database.close()
}

async function storedSecrets(): Promise<readonly [hash: string, sessions: number]> {
  const database = await openDatabase({ databaseUrl: undefined, dataDir: folder })
  const account = await database.db.selectFrom('account').select('password_hash').executeTakeFirstOrThrow()
  const sessions = await database.db.selectFrom('session').select('token_hash').execute()
  await database.close()
  return [account.password_hash, sessions.length]
}
