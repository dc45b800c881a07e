import SqliteFile from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keptStatements } from '@/server/database/kept-statements'

test('STORE-56 a statement is prepared once, and anew after tables changed', () => {
  const file = new SqliteFile(':memory:')
  const prepare = keptStatements(file)
  prepare('create table one (a integer)').run()
  prepare('insert into one values (1)').run()
  const select = prepare('select * from one')
  expect(prepare('select * from one')).toBe(select)
  expect(select.all()).toEqual([{ a: 1 }])
  prepare('alter table one add column b integer').run()
  expect(prepare('select * from one')).not.toBe(select)
  expect(prepare('select * from one').all()).toEqual([{ a: 1, b: null }])
  file.close()
})

test('STORE-56 of very many statements those used last are kept', () => {
  const file = new SqliteFile(':memory:')
  const prepare = keptStatements(file)
  const first = prepare('select 0 as n')
  const second = prepare('select 1 as n')
  for (let at = 2; at < 300; at += 1) prepare(`select ${at} as n`)
  expect(prepare('select 0 as n')).toBe(first)
  prepare('select 300 as n')
  expect(prepare('select 0 as n')).toBe(first)
  expect(prepare('select 1 as n')).not.toBe(second)
  file.close()
})
