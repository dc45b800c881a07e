import * as z from 'zod/mini'
import { type Constellation, emptyConstellation } from '../constellation/constellation'
import { partySchema } from '../constellation/party'
import { relationshipSchema } from '../constellation/relationship'

const keptSchema = z.strictObject({
  parties: z.array(partySchema),
  relationships: z.array(relationshipSchema),
})

type Noted = { readonly note: string }
const withoutNote = <T extends Noted>(item: T): T => ({ ...item, note: '' })

/** What of a constellation goes into a template: its parties and relationships, with their notes where asked; nothing that was said or decided. */
export function mapToKeep({ parties, relationships }: Constellation, withNotes: boolean): Constellation {
  return {
    ...emptyConstellation,
    parties: withNotes ? parties : parties.map(withoutNote),
    relationships: withNotes ? relationships : relationships.map(withoutNote),
  }
}

/** A kept map as text; `readKeptMap` reads it back. */
export const writeKeptMap = ({ parties, relationships }: Constellation): string =>
  JSON.stringify({ parties, relationships })

/** The constellation in a text that `writeKeptMap` wrote; throws on any other. */
export const readKeptMap = (text: string): Constellation => ({
  ...emptyConstellation,
  ...keptSchema.parse(JSON.parse(text)),
})
