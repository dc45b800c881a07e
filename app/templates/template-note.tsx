import { getTranslations } from 'next-intl/server'
import type { ConstellationRow } from '@/server/database/constellations'
import { templateRemembered } from '@/server/database/templates'
import { services } from '@/server/services'
import { startingPoint } from '@/server/templates/starting-points'
import { GuidanceText } from './guidance-text'

/** How to adapt a map that was started from a template, open until the map is first changed; nothing on other maps. */
export async function templateNote({ id, workspaceId, createdAt, updatedAt }: ConstellationRow) {
  const template = await templateRemembered(services().database, id)
  const point = template && (await startingPoint(services(), workspaceId, template))
  if (!point) return null
  const words = await getTranslations('templates')
  return (
    <details
      open={updatedAt === createdAt}
      className="rounded-card border border-line bg-paper px-4 py-3 wrap-anywhere"
    >
      <summary className="min-h-6 font-bold">{words('note')}</summary>
      <div className="mt-3 grid gap-4">
        <p className="text-quiet">{words('noteFrom', { name: point.name })}</p>
        <GuidanceText point={point} heading="h3" />
      </div>
    </details>
  )
}
