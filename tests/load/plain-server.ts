import { Server } from '@hocuspocus/server'
import SqliteFile from 'better-sqlite3'
import { applyUpdate, encodeStateAsUpdate } from 'yjs'

// Hocuspocus as it comes: no check, no log; a whole document is stored some seconds after it changed.
const file = new SqliteFile(`${process.env.DATA_DIR}/plain.db`)
file.exec('create table if not exists documents (name text primary key, data blob not null)')
const read = file.prepare('select data from documents where name = ?')
const write = file.prepare(
  'insert into documents values (?, ?) on conflict (name) do update set data = excluded.data',
)

const server = new Server({
  port: Number(process.env.PORT),
  address: '127.0.0.1',
  quiet: true,
  async onLoadDocument({ document, documentName }) {
    const row = read.get(documentName) as { data: Uint8Array } | undefined
    if (row) applyUpdate(document, row.data)
  },
  async onStoreDocument({ document, documentName }) {
    write.run(documentName, encodeStateAsUpdate(document))
  },
})
await server.listen()
process.stdout.write('is ready\n')
