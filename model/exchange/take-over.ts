import type { Constellation } from '../constellation/constellation'
import { emptyConstellation } from '../constellation/constellation'
import { freedForDepth } from '../constellation/holders'
import { type Party, partyNameLimit } from '../constellation/party'
import type { Position } from '../constellation/position'
import { purposeLimit, type Relationship } from '../constellation/relationship'
import type { Found, Read, Row, Table } from './found'
import {
  channelsIn,
  directionIn,
  kindIn,
  numberIn,
  plainWord,
  sizeIn,
  stateIn,
  truthIn,
  waypointIn,
} from './known-values'
import { cut, MappedRow } from './mapped-row'
import type { Mapping, PartyField, RelationshipField, Target } from './mapping'
import { type NotTaken, NotTakenList } from './not-taken'
import { type PersonalLabel, personalLabels } from './personal-labels'
import { placeParties } from './place-parties'
import { reading, refuse } from './refuse'

/** What became of tables: a constellation, what was not taken over, the words for kinds that nobody knows, and labels that look like personal data (S-30). */
export interface TakenOver {
  readonly constellation: Constellation
  readonly notTaken: readonly NotTaken[]
  readonly unknownKinds: readonly { readonly word: string; readonly count: number }[]
  readonly personal: readonly PersonalLabel[]
}

/** Makes the id of the nth thing taken over; ids in the order of n. */
export type MakeIds = (n: number) => string

// An id that the program made says nothing about anybody; any other may be a name.
const ownId = /^[0-9a-z]{22}$/

type PartyRow = MappedRow<PartyField>
type TieRow = MappedRow<RelationshipField>

/** Parties by what a relationship can name them by. */
interface Directory {
  readonly byId: Map<string, string>
  readonly byName: Map<string, string | 'several'>
}

class TakeOver {
  readonly #notTaken = new NotTakenList()
  readonly #kinds: ReadonlyMap<string, Party['kind']>
  readonly #unknownKinds = new Map<string, { word: string; count: number }>()
  readonly #directory: Directory = { byId: new Map(), byName: new Map() }
  readonly #places = new Map<string, Position>()
  readonly #sizes = new Map<string, Party['size']>()
  readonly #used = { parties: new Set<string>(), relationships: new Set<string>() }
  readonly #parties: Party[] = []
  readonly #ties: Relationship[] = []
  #made = 0

  constructor(
    readonly found: Found,
    readonly mapping: Mapping,
    readonly makeId: MakeIds,
  ) {
    this.#kinds = new Map(mapping.kinds.map(([word, kind]) => [plainWord(word), kind]))
  }

  run(): TakenOver {
    const { parties, relationships } = this.found
    this.#leaveColumns(parties, 'parties', this.mapping.parties)
    this.#leaveColumns(relationships, 'relationships', this.mapping.relationships)
    const rows = parties.rows.map(row => this.#mapped(parties, 'parties', this.mapping.parties, row))
    for (const row of rows) this.#takeParty(row)
    for (const [index, row] of rows.entries()) this.#settleWithin(row, index)
    this.#freeTheDeepest(rows)
    this.#takeTies(relationships)
    if (this.#parties.length === 0) refuse('nothing-in-it')
    return this.#result()
  }

  #mapped<Field extends PartyField | RelationshipField>(
    table: Table,
    what: 'parties' | 'relationships',
    targets: readonly Target<Field>[],
    row: Row,
  ): MappedRow<Field> {
    return new MappedRow(table, what, targets, row, this.#notTaken, this.found.isOurs)
  }

  #leaveColumns(table: Table, what: 'parties' | 'relationships', targets: readonly string[]): void {
    for (const { at, cells } of table.rows)
      cells.forEach((cell, place) => {
        if (targets[place] === 'leave-out' && cell.trim() !== '')
          this.#notTaken.add({ what: 'column', table: what, column: table.columns[place] ?? '', at }, cell)
      })
  }

  #newId(what: 'parties' | 'relationships', wished: string): string {
    const keeps = ownId.test(wished) && !this.#used[what].has(wished)
    const id = keeps ? wished : this.makeId(this.#made++)
    this.#used[what].add(id)
    return id
  }

  #takeParty(row: PartyRow): void {
    const own = row.cell('id')
    const { byId, byName } = this.#directory
    if (own !== '' && byId.has(own)) refuse('duplicate-id', row.row.at)
    const id = this.#newId('parties', own)
    const name = row.text('name', partyNameLimit)
    if (own !== '') byId.set(own, id)
    const word = plainWord(name)
    if (word !== '') byName.set(word, byName.has(word) ? 'several' : id)
    this.#takePlace(row, id)
    const size = row.known('size', sizeIn) ?? 'one'
    this.#sizes.set(id, size)
    this.#parties.push({
      id,
      kind: this.#kindOf(row),
      name,
      size,
      position: [0, 0],
      note: row.note('note'),
      ...this.#rest(row),
    })
  }

  #rest(row: PartyRow): Pick<Party, 'isPinned' | 'order' | 'waypoint'> {
    const pinned = row.known('pinned', truthIn)
    const order = row.known('order', numberIn)
    const waypoint = row.known('waypoint', waypointIn)
    return {
      ...(pinned === undefined ? {} : { isPinned: pinned === 'true' }),
      ...(order === undefined ? {} : { order }),
      ...(waypoint === undefined ? {} : { waypoint }),
    }
  }

  #kindOf(row: PartyRow): Party['kind'] {
    const word = row.cell('kind').trim()
    const known = kindIn(word)
    if (known || word === '') return known ?? 'other'
    const key = plainWord(word)
    const before = this.#unknownKinds.get(key) ?? { word, count: 0 }
    this.#unknownKinds.set(key, { ...before, count: before.count + 1 })
    return this.#kinds.get(key) ?? 'other'
  }

  #takePlace(row: PartyRow, id: string): void {
    const [x, y] = [row.known('x', numberIn), row.known('y', numberIn)]
    if (x !== undefined && y !== undefined) this.#places.set(id, [x, y])
  }

  #find(text: string): string | 'several' | undefined {
    const { byId, byName } = this.#directory
    return byId.get(text) ?? byId.get(text.trim()) ?? byName.get(plainWord(text))
  }

  #settleWithin(row: PartyRow, index: number): void {
    const wished = row.cell('within')
    const party = this.#parties[index]
    if (wished.trim() === '' || !party) return
    const holder = this.#find(wished)
    if (holder === undefined || holder === 'several' || holder === party.id)
      row.miss('no-holder', 'within', wished)
    else this.#parties[index] = { ...party, within: holder }
  }

  #freeTheDeepest(rows: readonly PartyRow[]): void {
    const freed = freedForDepth(this.#parties)
    for (const [index, { within, ...party }] of this.#parties.entries()) {
      if (!freed.has(party.id)) continue
      rows[index]?.miss('deep-holder', 'within')
      this.#parties[index] = party
    }
  }

  #takeTies(table: Table): void {
    const targets = this.mapping.relationships
    if (table.rows.length === 0) return
    const hasEnd = (end: 'from' | 'to') => targets.includes(end) || targets.includes(`${end}Name`)
    if (!hasEnd('from') || !hasEnd('to')) refuse('no-ends', 'relationships')
    const isEdgeList = this.found.parties.rows.length === 0
    for (const row of table.rows)
      this.#takeTie(this.#mapped(table, 'relationships', targets, row), isEdgeList)
  }

  /** The party at an end; an edge list makes those it names. */
  #endOf(row: TieRow, end: 'from' | 'to', makesParties: boolean): string {
    const text = row.cell(end).trim() === '' ? row.cell(`${end}Name`) : row.cell(end)
    if (text.trim() === '') refuse('missing', `${row.row.at}, ${end}`)
    const id = this.#find(text)
    if (id === 'several') return refuse('several-of-name', `${row.row.at}, ${end}`)
    if (id !== undefined) return id
    return makesParties ? this.#makeParty(text, row) : refuse('no-such-party', `${row.row.at}, ${end}`)
  }

  #makeParty(text: string, row: TieRow): string {
    const id = this.#newId('parties', '')
    const name = cut(text.trim(), partyNameLimit)
    if (name !== text.trim()) row.miss('cut', 'from', text)
    this.#directory.byName.set(plainWord(text), id)
    this.#parties.push({ id, kind: 'other', name, size: 'one', position: [0, 0], note: '' })
    return id
  }

  #takeTie(row: TieRow, isEdgeList: boolean): void {
    const ends = [this.#endOf(row, 'from', isEdgeList), this.#endOf(row, 'to', isEdgeList)] as const
    if (ends[0] === ends[1]) {
      row.miss('self-link', '', row.cell('from'))
      return
    }
    const isReversed = row.known('reversed', truthIn) === 'true'
    const [from, to] = isReversed ? [ends[1], ends[0]] : ends
    const direction = row.known('direction', directionIn) ?? 'none'
    this.#ties.push({
      id: this.#newId('relationships', row.cell('id')),
      from,
      to,
      fromSize: row.known('fromSize', sizeIn) ?? this.#sizeOf(from),
      toSize: row.known('toSize', sizeIn) ?? this.#sizeOf(to),
      direction: isReversed && direction === 'forward' ? 'backward' : direction,
      state: row.known('state', stateIn) ?? 'holding',
      channels: this.#channelsOf(row),
      purpose: row.text('purpose', purposeLimit),
      note: row.note('note'),
    })
  }

  #sizeOf(id: string): Party['size'] {
    return this.#sizes.get(id) ?? 'one'
  }

  #channelsOf(row: TieRow): Relationship['channels'] {
    const { known, unknown } = channelsIn(row.cell('channels'))
    for (const word of unknown) row.miss('value', 'channels', word)
    return known.slice(0, 20)
  }

  #result(): TakenOver {
    const places = placeParties(this.#parties, this.#ties, this.#places, this.mapping.placing)
    const parties = this.#parties.map(party => ({
      ...party,
      position: places.get(party.id) ?? party.position,
    }))
    return {
      constellation: {
        ...emptyConstellation,
        parties: parties.toSorted(byId),
        relationships: this.#ties.toSorted(byId),
      },
      notTaken: this.#notTaken.list(),
      unknownKinds: [...this.#unknownKinds.values()],
      personal: personalLabels(parties, this.#ties),
    }
  }
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0

/** Makes a constellation of tables as the mapping says. Something that cannot be settled, such as an end that is nowhere, refuses the whole; everything else that is not taken over is listed. */
export const takeOver = (found: Found, mapping: Mapping, makeId: MakeIds): Read<TakenOver> =>
  reading(() => new TakeOver(found, mapping, makeId).run())
