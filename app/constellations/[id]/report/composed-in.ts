import { type SectionId, sectionIds } from '@/model/report/audience'
import { type Composition, changeSection, compositionSchema, moveSection } from '@/model/report/composition'

type Fields = Readonly<Record<string, unknown>>

const isSection = (text: string | undefined): text is SectionId => sectionIds.some(id => id === text)

// Browsers send new lines as two characters.
const textIn = (fields: Fields, name: string, before: string) => {
  const text = fields[name]
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').trim() : before
}

/** A section moved by the button that was pressed, `up:…` or `down:…`. */
function moved(composition: Composition, pressed: unknown): Composition {
  const [, way, id] = /^(up|down):([\w-]+)$/.exec(typeof pressed === 'string' ? pressed : '') ?? []
  return isSection(id) ? moveSection(composition, id, way === 'up' ? -1 : 1) : composition
}

/** A composition as its form was sent, or undefined where something in it cannot be. A section is shown where its box was ticked. */
export function composedIn(before: Composition, fields: Fields): Composition | undefined {
  const written = before.sections.reduce(
    (composition, { id, intro }) =>
      changeSection(composition, id, {
        isLeftOut: fields[`shown-${id}`] !== 'yes',
        intro: textIn(fields, `intro-${id}`, intro),
      }),
    before,
  )
  const ends = {
    map: textIn(fields, 'map', before.map),
    against: textIn(fields, 'against', before.against),
    standpoint: textIn(fields, 'standpoint', before.standpoint),
  }
  const parsed = compositionSchema.safeParse(moved({ ...written, ...ends }, fields.do))
  return parsed.success ? parsed.data : undefined
}
