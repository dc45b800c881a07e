import { randomBytes } from 'node:crypto'
import type { Actor } from '@/model/access/role'
import { checkInstrument } from '@/model/instrument/check-instrument'
import type { Instrument } from '@/model/instrument/instrument'
import { type InstrumentDraft, writtenInstrument } from '@/model/instrument/instrument-draft'
import type { InstrumentFault } from '@/model/instrument/instrument-fault'
import { mostOwnInstruments } from '@/model/instrument/instrument-limits'
import { note } from '../database/audit'
import type { Database } from '../database/database'
import {
  countOwnInstruments,
  insertInstrument,
  type OwnInstrument,
  replaceInstrument,
} from '../database/instruments'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** Saved under an id, or why not: faults with their places, too many in the workspace, or changed by somebody else meanwhile. */
export type Keeping =
  | { readonly is: 'saved'; readonly id: string }
  | { readonly is: 'faults'; readonly faults: readonly InstrumentFault[] }
  | { readonly is: 'too-many' | 'changed-meanwhile' }

/** An id for a part of a questionnaire that somebody writes. */
export const newPartId = (): string => `q-${randomBytes(6).toString('hex')}`

/** Keeps a questionnaire in the actor's workspace, under a new id and as its first version. */
export const keepNewInstrument = ({ database, now }: Deps, actor: Actor, instrument: Instrument) =>
  database.db.transaction().execute(async (db): Promise<Keeping> => {
    const { workspaceId } = actor
    if ((await countOwnInstruments({ db }, workspaceId)) >= mostOwnInstruments) return { is: 'too-many' }
    const id = `own-${randomBytes(9).toString('hex')}`
    const kept = { ...instrument, id, version: 1 }
    await insertInstrument({ db }, { id, workspaceId, instrument: kept, madeAt: now(), retiredAt: null })
    await note({ db }, actor, 'write-instrument', id, now())
    return { is: 'saved', id }
  })

/** Keeps what somebody wrote as a new questionnaire. */
export async function keepDraft(deps: Deps, actor: Actor, draft: InstrumentDraft): Promise<Keeping> {
  const checked = checkInstrument(writtenInstrument(draft, 'own', 1))
  if ('faults' in checked) return { is: 'faults', faults: checked.faults }
  return keepNewInstrument(deps, actor, checked.instrument)
}

/** Keeps what somebody wrote as the next version of `own`, of which they had seen `version`. What is the same makes no version. */
export async function keepNextVersion(
  { database, now }: Deps,
  actor: Actor,
  own: OwnInstrument,
  version: number,
  draft: InstrumentDraft,
): Promise<Keeping> {
  const checked = checkInstrument(writtenInstrument(draft, own.id, own.instrument.version))
  if ('faults' in checked) return { is: 'faults', faults: checked.faults }
  if (own.instrument.version !== version) return { is: 'changed-meanwhile' }
  const saved = { is: 'saved', id: own.id } as const
  if (JSON.stringify(checked.instrument) === JSON.stringify(own.instrument)) return saved
  const next = { ...checked.instrument, version: version + 1 }
  if (!(await replaceInstrument(database, own, next))) return { is: 'changed-meanwhile' }
  await note(database, actor, 'change-instrument', own.id, now())
  await database.forgetDeleted()
  return saved
}
