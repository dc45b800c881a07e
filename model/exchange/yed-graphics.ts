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

/** What yEd draws of a node or an edge (`y:ShapeNode`, `y:GroupNode`, `y:PolyLineEdge` …), as cells: label, place, shape, direction. */
export class YedGraphics {
  #cells = new Map<string, string>()

  open(name: string, attributes: Attributes): void {
    if (name === 'y:Geometry') this.#place(attributes)
    if (name === 'y:Shape') this.#once('shape', attributes.type)
    if (name === 'y:Arrows') this.#once('direction', directionOf(attributes))
  }

  close(name: string, text: string): void {
    if (name === 'y:NodeLabel' || name === 'y:EdgeLabel') this.#once('label', text.trim() || undefined)
  }

  /** The cells gathered since the last time. */
  take(): Cells {
    const cells = [...this.#cells]
    this.#cells = new Map()
    return cells
  }

  #place({ x, y, width, height }: Attributes): void {
    this.#once('x', middle(x, width))
    this.#once('y', middle(y, height))
  }

  // A group is drawn twice, open and closed; what comes first counts.
  #once(column: string, value: string | undefined): void {
    if (value !== undefined && !this.#cells.has(column)) this.#cells.set(column, value)
  }
}
