import type { LiveMap } from '@/components/session/live-map'
import { makeId } from '@/components/session/make-id'
import { nothingSelected, type Selection } from '@/components/session/view-store'
import type { Constellation } from '@/model/constellation/constellation'
import { freePlace } from '@/model/constellation/free-place'
import type { Intent } from '@/model/constellation/intent'
import { orderAtEnd } from '@/model/constellation/outline-order'
import type { PartyKind } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import type { Relationship } from '@/model/constellation/relationship'
import type { Refusal } from '@/model/constellation/rules'
import type { Size } from '@/model/constellation/size'
import { realOnes } from '@/model/shown-map/bundle'
import { withTheirParts } from '@/model/shown-map/stand-ins'
import { shownOf } from './shown-of'
import { type SightWords, sightActions } from './sight-actions'

/** What went when something was deleted; `name` is empty unless it was one party. */
export interface Gone {
  readonly name: string
  readonly parties: number
  readonly relationships: number
}

/** What the actions need: the live map, and words for what was done. */
export interface Doing {
  readonly live: LiveMap
  readonly called: (partyId: string) => string
  readonly refused: (refusal: Refusal) => string
  readonly words: {
    readonly added: (name: string) => string
    readonly connected: (from: string, to: string) => string
    readonly deleted: (gone: Gone) => string
    readonly moved: (count: number, name: string) => string
    readonly selected: (count: number) => string
    readonly sight: SightWords
    readonly plain: (key: 'undone' | 'redone' | 'nothingToUndo' | 'nothingToRedo') => string
  }
}

const usualSizes: Readonly<Partial<Record<PartyKind, Size>>> = { 'service-user': 'many', team: 'some' }

type Hand = ReturnType<typeof handOf>

/** The three things every action is made of: say, select, and carry an intent out or say why not. */
function handOf({ live, refused }: Doing) {
  const say = (text: string, undoable = false) => live.view.setState({ said: { text, undoable } })
  const select = (selection: Selection) =>
    live.view.setState({ selection, panelOpen: true, beside: 'details', naming: undefined })
  const intend = (intent: Intent) => {
    const refusal = live.intend(intent)
    if (refusal) say(refused(refusal))
    return !refusal
  }
  return { say, select, intend }
}

function adding({ live, called, words }: Doing, { say, select, intend }: Hand) {
  return (kind: PartyKind, middle: Position) => {
    const id = makeId()
    const { parties } = live.constellation.getState()
    const taken = parties.map(({ position }) => position)
    const order = orderAtEnd(parties.filter(({ within = '' }) => within === ''))
    const party = {
      id,
      kind,
      name: '',
      size: usualSizes[kind] ?? 'one',
      note: '',
      position: freePlace(middle, taken),
      ...(order === undefined ? {} : { order }),
    }
    if (!intend({ do: 'add-party', party })) return
    select({ parties: [id], relationships: [] })
    live.view.setState({ naming: id })
    say(words.added(called(id)))
  }
}

function connecting({ live, called, words }: Doing, { say, select, intend }: Hand) {
  const connect = (relationship: Omit<Relationship, 'id'>) => {
    const id = makeId()
    if (!intend({ do: 'connect', relationship: { ...relationship, id } })) return
    select({ parties: [], relationships: [id] })
    say(words.connected(called(relationship.from), called(relationship.to)))
  }
  const sizeOf = (id: string) =>
    live.constellation.getState().parties.find(one => one.id === id)?.size ?? 'one'
  const usual = {
    direction: 'mutual',
    state: 'holding',
    channels: [] as never[],
    purpose: '',
    note: '',
  } as const
  /** Connects at once, with the sizes of the two parties and everything else as is most common. */
  const connectPlainly = (from: string, to: string) =>
    connect({ ...usual, from, to, fromSize: sizeOf(from), toSize: sizeOf(to) })
  return { connect, connectPlainly }
}

const counted = (before: Constellation, after: Constellation) => ({
  parties: before.parties.length - after.parties.length,
  relationships: before.relationships.length - after.relationships.length,
})

function deleting({ live, called, words }: Doing, { say, intend }: Hand) {
  return () => {
    const { parties, relationships } = live.view.getState().selection
    const [first] = parties
    if (parties.length + relationships.length === 0) return
    const name = first !== undefined && parties.length === 1 ? called(first) : ''
    const before = live.constellation.getState()
    if (!intend({ do: 'delete', parties: [...parties], relationships: [...relationships] })) return
    live.view.setState({ selection: nothingSelected })
    say(words.deleted({ name, ...counted(before, live.constellation.getState()) }), true)
  }
}

/** Where parties go when they are moved, with everyone inside those that are collapsed, by as much. */
function followed({ constellation, view }: Doing['live'], positions: Readonly<Record<string, Position>>) {
  const { collapsed, places } = view.getState()
  const { parties } = constellation.getState()
  const leaders = withTheirParts(parties, Object.keys(positions), collapsed)
  const from = new Map(parties.map(({ id, position }) => [id, places?.[id] ?? position]))
  return Object.fromEntries(
    [...leaders].flatMap(([id, leader]): [string, Position][] => {
      const [start, end, own] = [from.get(leader), positions[leader], from.get(id)]
      if (id === leader) return end ? [[id, end]] : []
      return start && end && own ? [[id, [own[0] + end[0] - start[0], own[1] + end[1] - start[1]]]] : []
    }),
  )
}

function moving({ live, called, words }: Doing, { say, intend }: Hand) {
  const move = (positions: Readonly<Record<string, Position>>) => {
    const [first, ...rest] = Object.keys(positions)
    if (first === undefined || !intend({ do: 'move-parties', positions: followed(live, positions) })) return
    say(words.moved(rest.length + 1, called(first)))
  }
  const nudge = ([x, y]: Position) => {
    const selected = new Set(live.view.getState().selection.parties)
    const parties = live.constellation.getState().parties.filter(({ id }) => selected.has(id))
    move(
      Object.fromEntries(
        parties.map(({ id, position }): [string, Position] => [id, [position[0] + x, position[1] + y]]),
      ),
    )
  }
  return { move, nudge }
}

function stepping({ live, words }: Doing, { say }: Hand) {
  const undo = () => {
    const { canUndo } = live.undoState.getState()
    if (canUndo) live.undo()
    say(words.plain(canUndo ? 'undone' : 'nothingToUndo'))
  }
  const redo = () => {
    const { canRedo } = live.undoState.getState()
    if (canRedo) live.redo()
    say(words.plain(canRedo ? 'redone' : 'nothingToRedo'))
  }
  return { undo, redo }
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter(one => one !== id) : [...ids, id]

function selecting({ live, words }: Doing, { say, select }: Hand) {
  /** Selects exactly this, or with `add` one more or one less. */
  const selectOne = (kind: 'party' | 'relationship', id: string, add: boolean) => {
    const { parties, relationships } = add ? live.view.getState().selection : nothingSelected
    if (kind === 'party') select({ parties: toggled(parties, id), relationships })
    else select({ parties, relationships: toggled(relationships, id) })
  }
  /** What a line on the map stands for: one relationship, or all of a bundle. */
  const drawnAs = (id: string) => {
    const drawn = shownOf(live).relationships.find(one => one.id === id)
    return drawn ? idsOf(realOnes(drawn)) : [id]
  }
  const selectRelationship = (id: string, add: boolean) => {
    const { parties, relationships } = live.view.getState().selection
    const ids = drawnAs(id)
    if (!add) return select({ parties: [], relationships: ids })
    const others = relationships.filter(one => !ids.includes(one))
    const isIn = ids.every(one => relationships.includes(one))
    select({ parties, relationships: isIn ? others : [...others, ...ids] })
  }
  /** A party was clicked alone: React Flow has selected it, so only the relationships are let go. */
  const letGoOfRelationships = () =>
    live.view.setState(({ selection }) => ({ selection: { ...selection, relationships: [] } }))
  const selectAll = () => {
    const shown = shownOf(live)
    const relationships = shown.relationships.flatMap(realOnes)
    select({ parties: idsOf(shown.parties), relationships: idsOf(relationships) })
    say(words.selected(shown.parties.length + relationships.length))
  }
  return { selectOne, selectRelationship, letGoOfRelationships, selectAll }
}

/** Everything that can be done on the map, by whatever gesture, key or button. */
export function mapActions(doing: Doing) {
  const hand = handOf(doing)
  return {
    select: hand.select,
    intend: hand.intend,
    addParty: adding(doing, hand),
    ...connecting(doing, hand),
    deleteSelected: deleting(doing, hand),
    ...moving(doing, hand),
    ...stepping(doing, hand),
    ...selecting(doing, hand),
    ...sightActions({ live: doing.live, called: doing.called, say: hand.say, words: doing.words.sight }),
  }
}
