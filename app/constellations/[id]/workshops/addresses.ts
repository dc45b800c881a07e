type Query = Readonly<Record<string, string | undefined>>

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

const within = (id: string, ...parts: readonly string[]) =>
  ['/constellations', encodeURIComponent(id), 'workshops', ...parts.map(encodeURIComponent)].join('/')

/** Where workshops are. */
export const workshopsAddress = (id: string, query: Query = {}) => withQuery(within(id), query)
export const newWorkshopAddress = (id: string) => within(id, 'new')
/** A workshop: before it begins what is prepared, while it runs the facilitator's desk, afterwards its record. */
export const workshopAddress = (id: string, workshop: string, query: Query = {}) =>
  withQuery(within(id, workshop), query)

type Part = 'plan' | 'news' | 'screen' | 'keep' | 'room'
export const workshopPartAddress = (id: string, workshop: string, part: Part, query: Query = {}) =>
  withQuery(within(id, workshop, part), query)

/** Where run sheets are read, and written from one that is there. */
export const sheetsAddress = (id: string, query: Query = {}) => withQuery(within(id, 'sheets'), query)
export const newSheetAddress = (id: string, from: string) => withQuery(within(id, 'sheets', 'new'), { from })
export const sheetAddress = (id: string, sheet: string) => within(id, 'sheets', sheet)

/** Where somebody who takes part hears that the room changed. */
export const roomNewsAddress = (id: string, workshop: string) => within(id, workshop, 'room', 'news')
