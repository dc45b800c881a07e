'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canRunRounds } from '@/model/access/check'
import { roundKinds } from '@/model/health/response'
import { constellationById } from '@/server/database/constellations'
import { closeRound, openRound, roundById } from '@/server/database/rounds'
import { Problem } from '@/server/problem'
import { services } from '@/server/services'
import { roundName } from './round-name'

const id = z.string().min(1).max(64)
const found = (input: { id: string }) => constellationById(services().database, input.id)

/** Closes a round of the constellation; closing it again changes nothing. */
export const endRound = action({
  parse: z.strictObject({ id, round: id }),
  find: found,
  can: canRunRounds,
  act: async ({ round }, constellation) => {
    const { database, now } = services()
    if (!(await roundById(database, constellation.id, round))) throw new Problem('gone')
    await closeRound(database, round, now())
  },
})

/** Opens the next round, where none is open. */
export const beginRound = action({
  parse: z.strictObject({ id, name: roundName, kind: z.enum(roundKinds) }),
  find: found,
  can: canRunRounds,
  act: async ({ name, kind }, constellation): Promise<'opened' | 'round-open'> => {
    const { database, now } = services()
    const round = await openRound(database, constellation.id, { name, kind }, now())
    return round ? 'opened' : 'round-open'
  },
})
