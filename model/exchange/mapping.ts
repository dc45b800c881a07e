import type { PartyKind } from '../constellation/party'
import type { Found, Table } from './found'
import {
  channelsIn,
  directionIn,
  numberIn,
  plainWord,
  sizeIn,
  stateIn,
  truthIn,
  waypointIn,
} from './known-values'

/** What a column of parties can become; `add-to-note` and `leave-out` can be said of several. */
export const partyFields = [
  'id',
  'name',
  'kind',
  'size',
  'x',
  'y',
  'note',
  'within',
  'pinned',
  'order',
  'waypoint',
] as const
export type PartyField = (typeof partyFields)[number]

export const relationshipFields = [
  'id',
  'from',
  'to',
  'fromName',
  'toName',
  'fromSize',
  'toSize',
  'direction',
  'state',
  'channels',
  'purpose',
  'note',
  'reversed',
] as const
export type RelationshipField = (typeof relationshipFields)[number]

export const elsewhere = ['add-to-note', 'leave-out'] as const
export type Target<Field extends string> = Field | (typeof elsewhere)[number]

/** Where parties are put: where the file has them, the same drawn larger or smaller, or anew. */
export const placings = ['as-they-stand', 'fitted', 'anew'] as const
export type Placing = (typeof placings)[number]

/** How tables are understood: what each column becomes, in the order of the columns, and the kind that each unknown word stands for. */
export interface Mapping {
  readonly parties: readonly Target<PartyField>[]
  readonly relationships: readonly Target<RelationshipField>[]
  readonly kinds: readonly (readonly [word: string, kind: PartyKind])[]
  readonly placing: Placing
}

type Words<Field extends string> = Readonly<Record<Field, string>>

// What other programs and people call each field; what comes first is preferred.
const partyWords: Words<PartyField> = {
  id: 'id,node id,nodeid,key',
  name: 'label,name,title,party,role,node,element',
  kind: 'kind,type,element type,category,networkcanvastype,class',
  size: 'size,how many',
  x: 'x,layoutx,layout x,x position',
  y: 'y,layouty,layout y,y position',
  note: 'note,notes,description,comment,comments,details,desc',
  within: 'within,part of,parent,belongs to',
  pinned: 'pinned',
  order: 'order',
  waypoint: 'waypoint',
}

const relationshipWords: Words<RelationshipField> = {
  id: 'id,edge id,edgeid,key',
  from: 'from,source,source id,from id,person 1,party 1,node 1',
  to: 'to,target,target id,to id,person 2,party 2,node 2',
  fromName: 'from name,source label,source name',
  toName: 'to name,target label,target name',
  fromSize: 'from size,fromsize',
  toSize: 'to size,tosize',
  direction: 'direction,directed,type',
  state: 'state,status',
  channels: 'channels,channel,medium,touchpoints,via',
  purpose: 'purpose,label,edge label,relationship,connection type,type,kind,networkcanvastype,reason',
  note: 'note,notes,description,comment,comments,details,desc',
  reversed: 'reversed',
}

type Knows = (cell: string) => boolean
const knows =
  (understand: (text: string) => unknown): Knows =>
  cell =>
    understand(cell) !== undefined

/** Fields that only some words fill: a column becomes one of these only where most of its cells are understood. */
const knownBy: Readonly<Partial<Record<PartyField | RelationshipField, Knows>>> = {
  size: knows(sizeIn),
  x: knows(numberIn),
  y: knows(numberIn),
  pinned: knows(truthIn),
  order: knows(numberIn),
  waypoint: knows(waypointIn),
  fromSize: knows(sizeIn),
  toSize: knows(sizeIn),
  direction: knows(directionIn),
  state: knows(stateIn),
  channels: cell => channelsIn(cell).unknown.length === 0,
  reversed: knows(truthIn),
}

function fits({ rows }: Table, column: number, field: PartyField | RelationshipField): boolean {
  const isKnown = knownBy[field]
  if (!isKnown) return true
  const cells = rows.map(({ cells }) => cells[column] ?? '').filter(cell => cell.trim() !== '')
  return cells.filter(isKnown).length * 2 >= cells.length
}

function suggestTargets<Field extends PartyField | RelationshipField>(
  table: Table,
  fields: readonly Field[],
  words: Words<Field>,
): readonly Target<Field>[] {
  const names = table.columns.map(plainWord)
  const targets: Target<Field>[] = names.map(() => 'leave-out')
  for (const field of fields) {
    const place = words[field]
      .split(',')
      .map(word => names.findIndex((name, at) => name === word && targets[at] === 'leave-out'))
      .find(at => at >= 0 && fits(table, at, field))
    if (place !== undefined) targets[place] = field
  }
  return targets
}

const hasPlaces = (targets: readonly string[]) => targets.includes('x') && targets.includes('y')

/** How tables are understood where nobody has said otherwise. What has no home is left out: whoever wants it says so. */
export function suggestMapping({ parties, relationships, isOurs }: Found): Mapping {
  const targets = suggestTargets(parties, partyFields, partyWords)
  return {
    parties: targets,
    relationships: suggestTargets(relationships, relationshipFields, relationshipWords),
    kinds: [],
    placing: hasPlaces(targets) ? (isOurs ? 'as-they-stand' : 'fitted') : 'anew',
  }
}

/** A mapping's targets after a column becomes something else; a field that it takes from another column leaves that one out. */
export const retarget = <Field extends string>(
  targets: readonly Target<Field>[],
  column: number,
  target: Target<Field>,
): readonly Target<Field>[] =>
  targets.map((before, at) => {
    if (at === column) return target
    const isTaken = before === target && target !== 'add-to-note'
    return isTaken ? 'leave-out' : before
  })
