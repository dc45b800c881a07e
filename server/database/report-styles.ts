import { type HouseStyle, type Logo, plainHouse } from '@/model/report/house-style'
import type { Writes } from './writes'

/** How a workspace's reports look; plain where nobody chose. */
export async function reportStyleOf({ db }: Writes, workspaceId: string): Promise<HouseStyle> {
  const row = await db
    .selectFrom('report_style')
    .select(['organisation', 'accent', 'logo'])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst()
  if (!row) return plainHouse
  const logo = row.logo === null ? undefined : (JSON.parse(row.logo) as Logo)
  return { organisation: row.organisation, accent: row.accent, logo }
}

/** Puts a workspace's style in the place of the one before. */
export async function keepReportStyle(
  { db }: Writes,
  workspaceId: string,
  { organisation, accent, logo }: HouseStyle,
): Promise<void> {
  const style = { organisation, accent, logo: logo ? JSON.stringify(logo) : null }
  await db
    .insertInto('report_style')
    .values({ workspace_id: workspaceId, ...style })
    .onConflict(conflict => conflict.column('workspace_id').doUpdateSet(style))
    .execute()
}
