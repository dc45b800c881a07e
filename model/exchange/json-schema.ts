import { z } from 'zod'
import { fileSchema } from './constellation-json'

/** Where every server publishes the schema. */
export const schemaPath = '/schema/constellation.json'

/** The shape of our own files as a JSON Schema (draft 2020-12), made from what reads them; what a schema cannot say, such as that a relationship's ends are there, the reading itself checks. */
export function constellationSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(fileSchema, { io: 'input', unrepresentable: 'any' })
  return { ...schema, $id: 'meaningful-connections/constellation', title: 'A constellation' }
}
