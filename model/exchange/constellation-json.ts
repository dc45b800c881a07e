import * as z from 'zod/mini'
import { actionSchema } from '../constellation/action'
import type { Constellation } from '../constellation/constellation'
import { constellationNameSchema } from '../constellation/constellation-name'
import { leftFindingSchema } from '../constellation/left-finding'
import { partySchema } from '../constellation/party'
import { reflectionSchema } from '../constellation/reflection'
import { relationshipSchema } from '../constellation/relationship'
import type { ExchangeFault } from './fault'
import type { Read } from './found'
import type { ExchangeLimits } from './limits'
import type { NamedConstellation } from './named-constellation'
import { parseJson } from './parse-json'
import { placeOf, valueAt } from './place'
import { exchangeFormat, exchangeVersion } from './write-json'

/** The shape of our own files. */
export const fileSchema = z.strictObject({
  format: z.literal(exchangeFormat),
  version: z.union([z.literal(1), z.literal(exchangeVersion)]),
  name: constellationNameSchema,
  constellation: z.strictObject({
    parties: z.array(partySchema),
    relationships: z.array(relationshipSchema),
    reflections: z.array(reflectionSchema),
    actions: z.array(actionSchema),
    // Version 1 had no findings to leave.
    leftFindings: z._default(z.array(leftFindingSchema), []),
  }),
})

const lists = ['parties', 'relationships', 'reflections', 'actions', 'leftFindings'] as const

/** Whether it is a file of ours at all, and of a version known here. */
function formatFault(file: unknown): ExchangeFault | undefined {
  if (valueAt(file, ['format']) !== exchangeFormat) return { at: 'format', problem: 'other-format' }
  const version = valueAt(file, ['version'])
  const isNewer = typeof version === 'number' && version > exchangeVersion
  return isNewer ? { at: 'version', problem: 'newer-version' } : undefined
}

/** Counted before anything is read closely, so that a flood costs nothing. */
function countFault(file: unknown, limits: ExchangeLimits): ExchangeFault | undefined {
  const full = lists.find(name => {
    const list = valueAt(file, ['constellation', name])
    return Array.isArray(list) && list.length > limits[name]
  })
  return full && { at: placeOf(['constellation', full]), problem: 'too-many' }
}

function shapeFault(file: unknown, issue: z.core.$ZodIssue | undefined): ExchangeFault {
  const path = issue?.path ?? []
  if (issue?.code === 'unrecognized_keys')
    return { at: placeOf([...path, ...issue.keys.slice(0, 1)]), problem: 'unknown-field' }
  return { at: placeOf(path), problem: valueAt(file, path) === undefined ? 'missing' : 'not-allowed' }
}

function duplicateFault(constellation: Constellation): ExchangeFault | undefined {
  for (const name of lists) {
    const seen = new Set<string>()
    for (const [index, { id }] of constellation[name].entries()) {
      if (seen.has(id)) return { at: placeOf(['constellation', name, index, 'id']), problem: 'duplicate-id' }
      seen.add(id)
    }
  }
  return undefined
}

function endFault({ parties, relationships }: Constellation): ExchangeFault | undefined {
  const present = new Set(parties.map(({ id }) => id))
  for (const [index, tie] of relationships.entries()) {
    const at = (end: 'from' | 'to') => placeOf(['constellation', 'relationships', index, end])
    const loose = (['from', 'to'] as const).find(end => !present.has(tie[end]))
    if (loose) return { at: at(loose), problem: 'no-such-party' }
    if (tie.from === tie.to) return { at: at('to'), problem: 'party-to-itself' }
  }
  return undefined
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0

const inOrder = (constellation: Constellation): Constellation => ({
  parties: constellation.parties.toSorted(byId),
  relationships: constellation.relationships.toSorted(byId),
  reflections: constellation.reflections.toSorted(byId),
  actions: constellation.actions.toSorted(byId),
  leftFindings: constellation.leftFindings.toSorted(byId),
})

/**
 * Reads a file that anyone may have written: a whole constellation, or the first fault in it and where. Nothing is mended and nothing left out.
 * What a reflection or an action is about may be gone from the map, as it may be in the program itself.
 */
export function fromJson(text: string, limits: ExchangeLimits): Read<NamedConstellation> {
  const json = parseJson(text, limits.characters)
  return 'fault' in json ? json : fromFile(json.ok, limits)
}

/** The same from JSON that is parsed already, without a key that could reach a prototype. */
export function fromFile(file: unknown, limits: ExchangeLimits): Read<NamedConstellation> {
  const early = formatFault(file) ?? countFault(file, limits)
  if (early) return { fault: early }
  const parsed = fileSchema.safeParse(file)
  if (!parsed.success) return { fault: shapeFault(file, parsed.error.issues[0]) }
  const { name, constellation } = parsed.data
  const fault = duplicateFault(constellation) ?? endFault(constellation)
  return fault ? { fault } : { ok: { name, constellation: inOrder(constellation) } }
}
