const place = Symbol.for('meaningful-connections.drawn-reports')
type Holder = { [place]?: Map<string, string> }

/** Reports that wait, while a page is written, between the part that gathers it and the part that writes its HTML: each by an id of its own. In a browser there are none. */
export function drawnReports(): Map<string, string> {
  const holder = globalThis as Holder
  holder[place] ??= new Map()
  return holder[place]
}
