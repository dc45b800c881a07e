import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './database'
import type { Tables } from './tables'

/** What identifies a row in each table, in the order in which tables can be filled: what is referred to comes first. */
const tableKeys = {
  setting: ['key'],
  workspace: ['id'],
  account: ['id'],
  membership: ['account_id', 'workspace_id'],
  session: ['token_hash'],
  invitation: ['token_hash'],
  sign_in_attempt: ['id'],
  constellation: ['id'],
  document_update: ['seq'],
  document_snapshot: ['doc_id'],
  document_retired: ['doc_id'],
  version: ['id'],
  round: ['id'],
  response: ['id'],
  answer: ['response_id', 'element_id'],
  comment: ['response_id', 'element_id'],
  draft: ['account_id', 'round_id', 'subject', 'perspective'],
  asked_round: ['id'],
  invitee: ['id'],
  sheet: ['invitee_id'],
  run_sheet: ['id'],
  workshop: ['id'],
  seat: ['id'],
  note: ['id'],
  ballot: ['seat_id', 'stage'],
  dot: ['workshop_id', 'stage', 'option'],
  guest: ['token_hash'],
  tally: ['round_id', 'batch', 'subject', 'question', 'slice', 'option'],
  told: ['id'],
  release: ['round_id', 'batch'],
  instrument: ['id'],
  own_plan: ['id'],
  plan_part_shown: ['plan_id', 'section', 'account_id'],
  template: ['id'],
  report: ['id'],
  report_style: ['workspace_id'],
  audit: ['id'],
} as const satisfies { readonly [T in keyof Tables]: readonly (keyof Tables[T])[] }

/** Columns whose values the database counts up by itself. */
const numbered = { sign_in_attempt: 'id', document_update: 'seq', audit: 'id' } as const

type TableName = keyof typeof tableKeys
type Row = Readonly<Record<string, unknown>>

const tables = Object.keys(tableKeys) as readonly TableName[]
const rowsAtOnce = 200

/** The next rows after the last one seen, in the order of their keys. */
async function nextRows(
  db: Kysely<Tables>,
  table: TableName,
  last: Row | undefined,
): Promise<readonly Row[]> {
  const keys = sql.join(tableKeys[table].map(key => sql.ref(key)))
  const seen = sql.join(tableKeys[table].map(key => last?.[key]))
  const after = last ? sql`where (${keys}) > (${seen})` : sql``
  const found =
    await sql<Row>`select * from ${sql.table(table)} ${after} order by ${keys} limit ${rowsAtOnce}`.execute(
      db,
    )
  return found.rows
}

async function insertRows(db: Kysely<Tables>, table: TableName, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map(row => sql`(${sql.join(columns.map(column => row[column]))})`)
  const names = sql.join(columns.map(column => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(db)
}

async function countRows(db: Kysely<Tables>, table: TableName): Promise<number> {
  const counted = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
  return Number(counted.rows[0]?.n ?? 0)
}

async function copyTable(from: Kysely<Tables>, to: Kysely<Tables>, table: TableName): Promise<number> {
  let copied = 0
  let rows = await nextRows(from, table, undefined)
  while (rows.length > 0) {
    await insertRows(to, table, rows)
    copied += rows.length
    rows = await nextRows(from, table, rows.at(-1))
  }
  const there = await countRows(to, table)
  if (there !== copied) throw new Error(`${table}: ${copied} rows were copied and ${there} are there.`)
  return copied
}

/** A row's number is given by a sequence of its own where the column is a bigserial; it has to go on after the copied ones. */
async function continueNumbers(to: Kysely<Tables>, target: Database): Promise<void> {
  if (target.dialect.types.identity !== 'bigserial') return
  for (const [table, column] of Object.entries(numbered))
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), (select max(${sql.ref(column)}) from ${sql.table(table)}))`.execute(
      to,
    )
}

/** A table added by a migration and forgotten here would stay behind without a word. */
async function checkNoneIsForgotten({ db }: Database): Promise<void> {
  const there = await db.introspection.getTables()
  const forgotten = there.find(({ name }) => !tables.includes(name as TableName))
  if (forgotten) throw new Error(`The table ${forgotten.name} is not known to the copy.`)
}

/** How many rows of each table were copied, or the first table of the target that already held some. */
export type Copied = { readonly rows: Readonly<Record<string, number>> } | { readonly notEmpty: string }

async function copyAll(
  from: Transaction<Tables>,
  to: Transaction<Tables>,
  target: Database,
): Promise<Copied> {
  for (const table of tables) if ((await countRows(to, table)) > 0) return { notEmpty: table }
  const rows: Record<string, number> = {}
  for (const table of tables) rows[table] = await copyTable(from, to, table)
  await continueNumbers(to, target)
  return { rows }
}

/**
 * Copies every row of every table to another database with the same tables, in batches. One transaction on each side: the source is read as it
 * stood at one moment, and the target has all of it, counted, or nothing. A target that holds anything is left as it is.
 */
export async function copyDatabase(source: Database, target: Database): Promise<Copied> {
  await checkNoneIsForgotten(source)
  return source.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(from => target.db.transaction().execute(to => copyAll(from, to, target)))
}
