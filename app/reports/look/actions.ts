'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canChangeReportStyle } from '@/model/access/report'
import {
  colourSchema,
  contrastOnPaper,
  type Logo,
  leastContrast,
  organisationSchema,
} from '@/model/report/house-style'
import { note } from '@/server/database/audit'
import { keepReportStyle, reportStyleOf } from '@/server/database/report-styles'
import { type LogoFault, logoBytes, readLogo } from '@/server/report/read-logo'
import { services } from '@/server/services'

/** What came of it: kept, or which of the things given cannot be used. */
type LookNews = 'kept' | 'colour' | LogoFault

async function logoIn(file: unknown): Promise<Logo | LogoFault | undefined> {
  if (!(file instanceof File) || file.size === 0) return undefined
  if (file.size > logoBytes) return 'too-big'
  const read = readLogo(new Uint8Array(await file.arrayBuffer()))
  return 'fault' in read ? read.fault : read.logo
}

/** Keeps how a workspace's reports look; where something cannot be used, nothing is changed. */
export const changeLook = action({
  parse: z.object({
    organisation: organisationSchema,
    accent: colourSchema,
    logo: z.optional(z.unknown()),
    without: z.optional(z.literal('yes')),
  }),
  find: async (_input, actor) => actor,
  can: canChangeReportStyle,
  act: async ({ organisation, accent, logo: file, without }, { workspaceId }, actor): Promise<LookNews> => {
    const { database, now } = services()
    if (contrastOnPaper(accent) < leastContrast) return 'colour'
    const brought = await logoIn(file)
    if (typeof brought === 'string') return brought
    const before = await reportStyleOf(database, workspaceId)
    const logo = brought ?? (without ? undefined : before.logo)
    await keepReportStyle(database, workspaceId, { organisation, accent: accent.toLowerCase(), logo })
    await note(database, actor, 'change-report-style', workspaceId, now())
    if (before.logo && logo !== before.logo) await database.forgetDeleted()
    return 'kept'
  },
})
