import type SqliteFile from 'better-sqlite3'

const most = 300
const isQuery = /^\s*(select|insert|update|delete|with)\b/i
const changesTables = /^\s*(create|alter|drop|vacuum)\b/i

/**
 * Prepares each statement once and keeps it, the ones used last: preparing costs many times what running does, because the driver compiles a function for
 * the rows of each. What changes tables is not kept, and lets go of all that is, because it may change what their rows are made of.
 */
export function keptStatements(file: SqliteFile.Database): (sql: string) => SqliteFile.Statement {
  const kept = new Map<string, SqliteFile.Statement>()

  function keep(sql: string, statement: SqliteFile.Statement): SqliteFile.Statement {
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return statement
  }

  return sql => {
    if (isQuery.test(sql)) return keep(sql, kept.get(sql) ?? file.prepare(sql))
    if (changesTables.test(sql)) kept.clear()
    return file.prepare(sql)
  }
}
