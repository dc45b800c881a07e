import type { CountUnread } from './count-unread'

type Attributes = Readonly<Record<string, string>>
type Cells = readonly (readonly [column: string, value: string])[]

// A line of yEd says at each end what its arrow looks like.
function directionOf({ source = 'none', target = 'none' }: Attributes): string {
  if (source !== 'none') return target === 'none' ? 'backward' : 'mutual'
  return target === 'none' ? 'undirected' : 'directed'
}

/** A middle from a corner and an extent; undefined where yEd wrote no place. */
function middle(corner: string | undefined, extent = '0'): string | undefined {
  const value = Number(corner) + Number(extent) / 2
  return corner === undefined || Number.isNaN(value) ? undefined : String(value)
}

/** A line's colour, and its kind where it is none of the plain ones. */
const lineLook = ({ color = '', type = 'line' }: Attributes) =>
  [type === 'line' ? '' : type, color].filter(Boolean).join(' ') || undefined

/** What yEd draws of a node or an edge (`y:ShapeNode`, `y:GroupNode`, `y:PolyLineEdge` …), as cells: labels, place, shape, colours, direction. Names come without their prefix; the bends of lines are counted as unread. */
export class YedGraphics {
  #cells = new Map<string, string>()
  #drawings = 0

  constructor(readonly unread: CountUnread) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'Geometry') this.#place(attributes)
    if (name === 'Shape') this.#once('shape', attributes.type)
    if (name === 'Fill') this.#once('colour', attributes.color)
    if (name === 'BorderStyle') this.#once('border', lineLook(attributes))
    if (name === 'LineStyle') this.#once('line', lineLook(attributes))
    if (name === 'Arrows') this.#once('direction', directionOf(attributes))
    if (name === 'Point') this.unread.add('bends')
  }

  close(name: string, text: string): void {
    if (name === 'NodeLabel' || name === 'EdgeLabel') this.#label(text.trim())
  }

  /** The cells gathered since the last time. */
  take(): Cells {
    const cells = [...this.#cells]
    this.#cells = new Map()
    this.#drawings = 0
    return cells
  }

  #place({ x, y, width, height }: Attributes): void {
    this.#drawings += 1
    this.#once('x', middle(x, width))
    this.#once('y', middle(y, height))
  }

  // A group is drawn twice, open and closed, and each drawing begins with its place; the first counts.
  #label(text: string): void {
    if (text === '' || this.#drawings > 1) return
    const before = this.#cells.get('further labels')
    if (!this.#cells.has('label')) this.#cells.set('label', text)
    else this.#cells.set('further labels', before ? `${before}\n${text}` : text)
  }

  #once(column: string, value: string | undefined): void {
    if (value !== undefined && !this.#cells.has(column)) this.#cells.set(column, value)
  }
}
