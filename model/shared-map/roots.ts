import type * as Y from 'yjs'
import { actionSchema } from '../constellation/action'
import { leftFindingSchema } from '../constellation/left-finding'
import { partySchema } from '../constellation/party'
import { reflectionSchema } from '../constellation/reflection'
import { relationshipSchema } from '../constellation/relationship'

/** The roots of the shared document; each maps an id to a Y.Map of the item's fields without its id. */
export const rootSchemas = {
  parties: partySchema,
  relationships: relationshipSchema,
  reflections: reflectionSchema,
  actions: actionSchema,
  leftFindings: leftFindingSchema,
} as const
export type RootName = keyof typeof rootSchemas
export const rootNames = Object.keys(rootSchemas) as readonly RootName[]

export type Fields = Y.Map<unknown>

export const rootOf = (doc: Y.Doc, name: RootName): Y.Map<Fields> => doc.getMap<Fields>(name)
