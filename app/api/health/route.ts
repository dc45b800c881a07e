import { sql } from 'kysely'
import { services } from '@/server/services'

export const dynamic = 'force-dynamic'

/** 200 when this process can serve; says nothing else. */
export async function GET(): Promise<Response> {
  try {
    await sql`select 1`.execute(services().database.db)
    return new Response('ok', { headers: { 'cache-control': 'no-store' } })
  } catch {
    return new Response('not well', { status: 503, headers: { 'cache-control': 'no-store' } })
  }
}
