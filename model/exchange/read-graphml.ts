import { constellationLimits } from '../constellation/constellation'
import { CountUnread } from './count-unread'
import { areOurs, type Found, type UnreadPart } from './found'
import { parseXml } from './parse-xml'
import { refuse } from './refuse'
import { type PutCell, TableMaker } from './table-maker'
import { localName, prefixOf } from './xml-name'
import { YedGraphics } from './yed-graphics'

interface Key {
  readonly name: string
  readonly for: string
  /** What yEd draws, in elements of its own. */
  readonly isDrawing: boolean
  preset: string | undefined
}

interface Item {
  readonly kind: 'node' | 'edge'
  readonly id: string
  readonly put: PutCell
  readonly given: Set<string>
  readonly isDirected: boolean
}

/** Elements that no table has a place for, with all that is said of them. */
const aside: ReadonlyMap<string, UnreadPart> = new Map([
  ['hyperedge', 'hyperedges'],
  ['port', 'ports'],
])

type Attributes = Readonly<Record<string, string>>

/** GraphML as it is heard: nodes within nodes, data by their keys, and what yEd draws. */
class GraphmlReader {
  readonly #parties = new TableMaker('parties', constellationLimits.parties)
  readonly #relationships = new TableMaker('relationships', constellationLimits.relationships)
  readonly #unread = new CountUnread()
  readonly #keys = new Map<string, Key>()
  readonly #items: Item[] = []
  readonly #defaults: boolean[] = []
  readonly #yed = new YedGraphics(this.#unread)
  #key: Key | undefined
  #dataKey = ''
  #graphs = 0
  #aside = 0
  #prefix: string | undefined
  #name = ''

  /** Elements of GraphML are those with the prefix of the whole; the others are what yEd draws. */
  open(name: string, attributes: Attributes, at: string): void {
    this.#prefix ??= prefixOf(name)
    if (prefixOf(name) === this.#prefix) this.#openOwn(localName(name), attributes, at)
    else this.#yed.open(localName(name), attributes)
  }

  close(name: string, text: string): void {
    if (prefixOf(name) === this.#prefix) this.#closeOwn(localName(name), text)
    else this.#yed.close(localName(name), text)
  }

  #openOwn(name: string, attributes: Attributes, at: string): void {
    const unread = aside.get(name)
    if (unread) this.#aside += 1
    if (name === 'key') this.#openKey(attributes)
    else if (name === 'graph') this.#openGraph(attributes)
    else if (this.#graphs > 1 && this.#items.length === 0) return
    else if (name === 'node') this.#openNode(attributes, at)
    else if (name === 'edge') this.#openEdge(attributes, at)
    else if (name === 'data') this.#dataKey = attributes.key ?? ''
    else if (unread) this.#unread.add(unread)
  }

  #closeOwn(name: string, text: string): void {
    if (aside.has(name)) this.#aside -= 1
    else if (name === 'default' && this.#key) this.#key.preset = text
    else if (name === 'key') this.#key = undefined
    else if (name === 'graph') this.#defaults.pop()
    else if (name === 'data') this.#closeData(text)
    else if (name === 'desc') this.#describe(text.trim())
    else if (name === 'node' || name === 'edge') this.#closeItem(name)
  }

  #openKey(attributes: Attributes): void {
    const { id = '', for: place = 'all' } = attributes
    const isDrawing = attributes['yfiles.type'] !== undefined
    this.#key = { name: attributes['attr.name'] ?? id, for: place, isDrawing, preset: undefined }
    this.#keys.set(id, this.#key)
  }

  #openGraph({ edgedefault }: Attributes): void {
    if (this.#defaults.length === 0) this.#graphs += 1
    if (this.#graphs > 1 && this.#defaults.length === 0) this.#unread.add('further-graphs')
    this.#defaults.push(edgedefault !== 'undirected')
  }

  #openNode({ id = '' }: Attributes, at: string): void {
    if (id === '') refuse('missing', at)
    const holder = this.#items.findLast(({ kind }) => kind === 'node')
    const put = this.#parties.begin(at)
    put('id', id)
    if (holder) put('within', holder.id)
    this.#items.push({ kind: 'node', id, put, given: new Set(), isDirected: false })
  }

  #openEdge({ id = '', source = '', target = '', directed, ...rest }: Attributes, at: string): void {
    if (source === '' || target === '') refuse('missing', at)
    const put = this.#relationships.begin(at)
    put('id', id)
    put('source', source)
    put('target', target)
    if (rest.sourceport ?? rest.targetport) this.#unread.add('ports')
    const isDirected = directed === undefined ? (this.#defaults.at(-1) ?? true) : directed === 'true'
    this.#items.push({ kind: 'edge', id, put, given: new Set(), isDirected })
  }

  #closeData(text: string): void {
    const key = this.#keys.get(this.#dataKey)
    const column = key?.name ?? this.#dataKey
    const item = this.#items.at(-1)
    const drawn = this.#yed.take()
    if (this.#aside > 0) return
    if (!item) this.#graphData(column, text)
    else if (key?.isDrawing) for (const [name, value] of drawn) this.#put(item, name, value)
    else this.#put(item, column, text)
  }

  #describe(text: string): void {
    const item = this.#items.at(-1)
    if (this.#aside > 0) return
    if (item) this.#put(item, 'desc', text)
    else this.#graphData('desc', text)
  }

  #put(item: Item, column: string, value: string): void {
    if (value === '') return
    item.given.add(column)
    item.put(column, value)
  }

  #graphData(column: string, text: string): void {
    if (column === 'name') this.#name = text.trim()
    else if (text.trim() !== '') this.#unread.add('graph-data')
  }

  #closeItem(kind: Item['kind']): void {
    const item = this.#items.at(-1)
    if (item?.kind !== kind) return
    for (const key of this.#keys.values())
      if (key.preset && (key.for === kind || key.for === 'all') && !item.given.has(key.name))
        this.#put(item, key.name, key.preset)
    if (kind === 'edge' && !item.given.has('direction'))
      item.put('direction', item.isDirected ? 'directed' : 'undirected')
    this.#items.pop()
  }

  found(): Found {
    if (this.#graphs === 0) refuse('unknown-format')
    const [parties, relationships] = [this.#parties.table(), this.#relationships.table()]
    const isOurs = areOurs(parties, relationships)
    const unread = this.#unread.list()
    return { format: 'graphml', name: this.#name, isOurs, parties, relationships, unread }
  }
}

/** Reads GraphML as Gephi, yEd, NetworkX, Network Canvas and we ourselves write it. */
export function readGraphml(text: string): Found {
  const reader = new GraphmlReader()
  parseXml(text, {
    open: (name, attributes, at) => reader.open(name, attributes, at),
    close: (name, said) => reader.close(name, said),
  })
  return reader.found()
}
