'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { makeId } from '@/components/session/make-id'
import { nothingSelected, type Selection } from '@/components/session/view-store'
import type { Intent } from '@/model/constellation/intent'
import type { PartyKind } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import type { Relationship } from '@/model/constellation/relationship'
import { freePlace } from './party-place'
import { usePartyName } from './use-words'

const commonSizes = { 'service-user': 'many', 'team-member': 'one', team: 'some' } as const
const usualSize = (kind: PartyKind) =>
  kind in commonSizes ? commonSizes[kind as keyof typeof commonSizes] : 'one'

/** What a person can do on the map, each done at once and said in words. */
export function useMapActions() {
  const live = useLiveMap()
  const t = useTranslations('canvas')
  const errors = useTranslations('errors')
  const nameOf = usePartyName()
  return useMemo(() => {
    const { view, constellation } = live
    const say = (text: string, undoable = false) => view.setState({ said: { text, undoable } })
    const select = (selection: Selection) => view.setState({ selection, panelOpen: true, naming: undefined })
    const party = (id: string) => constellation.getState().parties.find(one => one.id === id)
    const called = (id: string) => {
      const found = party(id)
      return found ? nameOf(found) : ''
    }
    const intend = (intent: Intent) => {
      const refusal = live.intend(intent)
      if (refusal) say(errors(`refusals.${refusal}`))
      return !refusal
    }
    const addParty = (kind: PartyKind, middle: Position) => {
      const taken = constellation.getState().parties.map(({ position }) => position)
      const id = makeId()
      const position = freePlace(middle, taken)
      if (
        !intend({ do: 'add-party', party: { id, kind, name: '', size: usualSize(kind), position, note: '' } })
      )
        return
      select({ parties: [id], relationships: [] })
      view.setState({ naming: id })
      say(t('said.added', { name: called(id) }))
    }
    const connect = (relationship: Omit<Relationship, 'id'>) => {
      const id = makeId()
      if (!intend({ do: 'connect', relationship: { ...relationship, id } })) return
      select({ parties: [], relationships: [id] })
      say(t('said.connected', { from: called(relationship.from), to: called(relationship.to) }))
    }
    /** Connects at once, with the sizes of the two parties and everything else as is most common. */
    const connectPlainly = (from: string, to: string) =>
      connect({
        from,
        to,
        fromSize: party(from)?.size ?? 'one',
        toSize: party(to)?.size ?? 'one',
        direction: 'mutual',
        state: 'holding',
        channels: [],
        purpose: '',
        note: '',
      })
    const deleteSelected = () => {
      const { parties, relationships } = view.getState().selection
      if (parties.length + relationships.length === 0) return
      const name = parties.length === 1 ? called(String(parties[0])) : ''
      const before = constellation.getState()
      if (!intend({ do: 'delete', parties: [...parties], relationships: [...relationships] })) return
      const after = constellation.getState()
      view.setState({ selection: nothingSelected })
      const gone = {
        name,
        parties: before.parties.length - after.parties.length,
        relationships: before.relationships.length - after.relationships.length,
      }
      say(name === '' ? t('said.deletedSeveral', gone) : t('said.deletedParty', gone), true)
    }
    const move = (positions: Readonly<Record<string, Position>>) => {
      const count = Object.keys(positions).length
      if (count === 0 || !intend({ do: 'move-parties', positions: { ...positions } })) return
      say(t('said.moved', { count, name: called(Object.keys(positions)[0] ?? '') }))
    }
    const nudge = ([x, y]: Position) =>
      move(
        Object.fromEntries(
          view
            .getState()
            .selection.parties.map(party)
            .flatMap(one => (one ? [[one.id, [one.position[0] + x, one.position[1] + y]]] : [])),
        ),
      )
    const undo = () => {
      if (!live.undoState.getState().canUndo) return say(t('said.nothingToUndo'))
      live.undo()
      say(t('said.undone'))
    }
    const redo = () => {
      if (!live.undoState.getState().canRedo) return say(t('said.nothingToRedo'))
      live.redo()
      say(t('said.redone'))
    }
    /** A party was clicked alone: React Flow has selected it, so only the relationships are let go. */
    const selectParties = () =>
      view.setState(({ selection }) => ({ selection: { ...selection, relationships: [] } }))
    const selectRelationship = (id: string, add: boolean) => {
      const { parties, relationships } = view.getState().selection
      if (!add) return select({ parties: [], relationships: [id] })
      const others = relationships.filter(one => one !== id)
      select({ parties, relationships: others.length < relationships.length ? others : [...others, id] })
    }
    const selectAll = () => {
      const { parties, relationships } = constellation.getState()
      select({ parties: parties.map(({ id }) => id), relationships: relationships.map(({ id }) => id) })
      say(t('said.selected', { count: parties.length + relationships.length }))
    }
    return {
      say,
      select,
      intend,
      addParty,
      connect,
      connectPlainly,
      deleteSelected,
      move,
      nudge,
      undo,
      redo,
      selectAll,
      selectParties,
      selectRelationship,
    }
  }, [live, t, errors, nameOf])
}

export type MapActions = ReturnType<typeof useMapActions>
