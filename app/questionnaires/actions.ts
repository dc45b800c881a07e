'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canWriteInstruments } from '@/model/access/instruments'
import type { Actor } from '@/model/access/role'
import { draftInFields } from '@/model/instrument/draft-fields'
import { takeStep } from '@/model/instrument/draft-step'
import { readInstrumentFile } from '@/model/instrument/instrument-file'
import { instrumentFileBytes } from '@/model/instrument/instrument-limits'
import { note } from '@/server/database/audit'
import { ownInstrumentById, retireInstrument } from '@/server/database/instruments'
import {
  keepDraft,
  keepNewInstrument,
  keepNextVersion,
  newPartId,
} from '@/server/instruments/keep-instrument'
import { services } from '@/server/services'

const fields = z.record(z.string(), z.string())
const one = z.object({ id: z.string().max(64) })
const ownWorkspace = async (_input: unknown, actor: Actor) => ({ workspaceId: actor.workspaceId })
const found = (input: { readonly id?: string | undefined }) =>
  ownInstrumentById(services().database, input.id ?? '')

/** Takes one step in a questionnaire being written; nothing is saved. */
export const shapeInstrument = action({
  parse: fields,
  find: ownWorkspace,
  can: canWriteInstruments,
  act: async input => takeStep(draftInFields(input), input.step ?? '', newPartId),
})

export const writeInstrument = action({
  parse: fields,
  find: ownWorkspace,
  can: canWriteInstruments,
  act: (input, _workspace, actor) => keepDraft(services(), actor, draftInFields(input)),
})

export const changeInstrument = action({
  parse: fields,
  find: found,
  can: canWriteInstruments,
  act: (input, own, actor) =>
    keepNextVersion(services(), actor, own, Number(input.seen), draftInFields(input)),
})

/** Keeps the questionnaire in a file as one of the workspace's own, whole or not at all. */
export const takeInInstrument = action({
  parse: z.object({ file: z.instanceof(File) }),
  find: ownWorkspace,
  can: canWriteInstruments,
  act: async ({ file }, _workspace, actor) => {
    if (file.size > instrumentFileBytes) return { file: 'too-large', at: '' } as const
    const read = readInstrumentFile(new TextDecoder().decode(await file.arrayBuffer()))
    return 'instrument' in read ? keepNewInstrument(services(), actor, read.instrument) : read
  },
})

export const putOutOfUse = action({
  parse: one.extend({ sure: z.literal('yes') }),
  find: found,
  can: canWriteInstruments,
  act: async ({ id }, _own, actor) => {
    const { database, now } = services()
    await retireInstrument(database, id, now())
    await note(database, actor, 'retire-instrument', id, now())
  },
})

export const bringIntoUse = action({
  parse: one,
  find: found,
  can: canWriteInstruments,
  act: ({ id }) => retireInstrument(services().database, id, null),
})
