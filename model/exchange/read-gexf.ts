import { constellationLimits } from '../constellation/constellation'
import { CountUnread } from './count-unread'
import { areOurs, type Found } from './found'
import { parseXml } from './parse-xml'
import { refuse } from './refuse'
import { type PutCell, TableMaker } from './table-maker'
import { localName } from './xml-name'

type Attributes = Readonly<Record<string, string>>
type Place = 'node' | 'edge'

interface Attribute {
  readonly title: string
  preset: string | undefined
}

interface Item {
  readonly place: Place
  readonly id: string
  readonly put: PutCell
  readonly given: Set<string>
  holder: string
}

const times = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals', 'timeset']
const hasTime = (name: string, attributes: Attributes) =>
  name === 'spell' || times.some(time => attributes[time] !== undefined)

/** GEXF as it is heard: nodes within nodes, attributes by their ids, and where Gephi drew them. */
class GexfReader {
  readonly #parties = new TableMaker('parties', constellationLimits.parties)
  readonly #relationships = new TableMaker('relationships', constellationLimits.relationships)
  readonly #unread = new CountUnread()
  readonly #attributes: Record<Place, Map<string, Attribute>> = { node: new Map(), edge: new Map() }
  readonly #items: Item[] = []
  #place: Place = 'node'
  #attribute: Attribute | undefined
  #type = 'undirected'
  #isGexf = false
  #isInMeta = false
  #name = ''

  open(name: string, attributes: Attributes, at: string): void {
    const item = this.#items.at(-1)
    if (hasTime(name, attributes)) this.#unread.add('times')
    switch (name) {
      case 'meta':
        this.#isInMeta = true
        if (attributes.lastmodifieddate) this.#unread.add('graph-data')
        break
      case 'graph':
        this.#isGexf = true
        this.#type = attributes.defaultedgetype ?? this.#type
        break
      case 'attributes':
        this.#place = attributes.class === 'edge' ? 'edge' : 'node'
        break
      case 'attribute':
        this.#attribute = { title: attributes.title ?? attributes.id ?? '', preset: undefined }
        this.#attributes[this.#place].set(attributes.id ?? '', this.#attribute)
        break
      case 'node':
        this.#openNode(attributes, at)
        break
      case 'edge':
        this.#openEdge(attributes, at)
        break
      case 'attvalue':
        if (item) this.#openValue(item, attributes)
        break
      case 'position':
        item?.put('x', attributes.x ?? '')
        // There, y grows upwards.
        item?.put('y', attributes.y === undefined ? '' : String(0 - Number(attributes.y)))
        break
      case 'size':
      case 'shape':
      case 'thickness':
        item?.put(`viz:${name}`, attributes.value ?? '')
        break
      case 'color':
        item?.put(`viz:${name}`, attributes.hex ?? `${attributes.r},${attributes.g},${attributes.b}`)
        break
      case 'parent':
        if (item) this.#openParent(item, attributes)
    }
  }

  close(name: string, text: string): void {
    if (name === 'meta') this.#isInMeta = false
    else if (name === 'title') this.#name = text.trim()
    else if (this.#isInMeta && text.trim() !== '') this.#unread.add('graph-data')
    if (name === 'default' && this.#attribute) this.#attribute.preset = text
    if (name === 'node' || name === 'edge') this.#closeItem()
  }

  #begin(place: Place, id: string, put: PutCell, holder = ''): PutCell {
    this.#items.push({ place, id, put, given: new Set(), holder })
    return put
  }

  #openNode({ id = '', label = '', pid }: Attributes, at: string): void {
    if (id === '') refuse('missing', at)
    const holder = pid ?? this.#items.at(-1)?.id ?? ''
    const put = this.#begin('node', id, this.#parties.begin(at), holder)
    put('id', id)
    put('label', label)
    put('within', holder)
  }

  #openEdge(attributes: Attributes, at: string): void {
    const { id = '', source = '', target = '', type = this.#type, ...rest } = attributes
    if (source === '' || target === '') refuse('missing', at)
    const put = this.#begin('edge', id, this.#relationships.begin(at))
    put('id', id)
    put('source', source)
    put('target', target)
    put('direction', type)
    for (const column of ['label', 'kind', 'weight']) put(column, rest[column] ?? '')
  }

  /** Older files name those that a node is part of, who can be several. */
  #openParent(item: Item, { for: holder = '' }: Attributes): void {
    if (holder === item.holder) return
    if (item.holder !== '') this.#unread.add('further-holders')
    else item.put('within', holder)
    item.holder ||= holder
  }

  #openValue(item: Item, attributes: Attributes): void {
    const id = attributes.for ?? attributes.id ?? ''
    item.given.add(id)
    const column = this.#attributes[item.place].get(id)?.title ?? id
    item.put(column, attributes.value ?? '')
  }

  #closeItem(): void {
    const item = this.#items.pop()
    if (!item) return
    for (const [id, { title, preset }] of this.#attributes[item.place])
      if (preset && !item.given.has(id)) item.put(title, preset)
  }

  found(): Found {
    if (!this.#isGexf) refuse('unknown-format')
    const [parties, relationships] = [this.#parties.table(), this.#relationships.table()]
    const isOurs = areOurs(parties, relationships)
    const unread = this.#unread.list()
    return { format: 'gexf', name: this.#name, isOurs, parties, relationships, unread }
  }
}

/** Reads GEXF 1.1 to 1.3 as Gephi, NetworkX and we ourselves write it. */
export function readGexf(text: string): Found {
  const reader = new GexfReader()
  parseXml(text, {
    open: (name, attributes, at) => reader.open(localName(name), attributes, at),
    close: (name, said) => reader.close(localName(name), said),
  })
  return reader.found()
}
