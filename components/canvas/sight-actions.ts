import type { LiveMap } from '@/components/session/live-map'
import { nothingSelected, type Selection } from '@/components/session/view-store'
import { realOnes } from '@/model/shown-map/bundle'
import { type MapFilter, noFilter } from '@/model/shown-map/filter'
import type { ShownChoice } from '@/model/shown-map/shown-map'
import { everyoneWithin } from '@/model/shown-map/stand-ins'
import { shownOf } from './shown-of'

/** Words for what was done about what is seen. */
export interface SightWords {
  readonly hidden: (count: number) => string
  readonly shownAgain: string
  readonly collapsed: (name: string, inside: number) => string
  readonly opened: (name: string) => string
  readonly holdsNobody: (name: string) => string
}

interface Seeing {
  readonly live: LiveMap
  readonly called: (partyId: string) => string
  readonly say: (text: string) => void
  readonly words: SightWords
}

/** What of a selection is still on the map; nobody deletes what they do not see. */
function stillShown(live: LiveMap, { parties, relationships }: Selection): Selection {
  const shown = shownOf(live)
  const ids = new Set(shown.parties.map(({ id }) => id))
  const ties = new Set(shown.relationships.flatMap(realOnes).map(({ id }) => id))
  return {
    parties: parties.filter(id => ids.has(id)),
    relationships: relationships.filter(id => ties.has(id)),
  }
}

/** What a person does about what they see of the map: in this browser only. */
export function sightActions({ live, called, say, words }: Seeing) {
  const see = (choice: Partial<ShownChoice>) => {
    live.view.setState(choice)
    live.view.setState(({ selection }) => ({ selection: stillShown(live, selection) }))
  }
  const hideSelected = () => {
    const { selection, hidden } = live.view.getState()
    const ids = [...selection.parties, ...selection.relationships]
    if (ids.length === 0) return
    live.view.setState({ selection: nothingSelected, hidden: new Set([...hidden, ...ids]) })
    say(words.hidden(ids.length))
  }
  const showEverything = () => {
    live.view.setState({ filter: noFilter, hidden: new Set() })
    say(words.shownAgain)
  }
  const collapse = (ids: readonly string[], isCollapsed: boolean) => {
    const collapsed = new Set(live.view.getState().collapsed)
    for (const id of ids) {
      if (isCollapsed) collapsed.add(id)
      else collapsed.delete(id)
    }
    see({ collapsed })
  }
  const toggleCollapsed = (id: string) => {
    const inside = everyoneWithin(live.constellation.getState().parties).get(id)?.length ?? 0
    if (inside === 0) return say(words.holdsNobody(called(id)))
    const isCollapsed = live.view.getState().collapsed.has(id)
    collapse([id], !isCollapsed)
    say(isCollapsed ? words.opened(called(id)) : words.collapsed(called(id), inside))
  }
  /** Of the one party that is selected. */
  const toggleSelected = () => {
    const [only, ...others] = live.view.getState().selection.parties
    if (only !== undefined && others.length === 0) toggleCollapsed(only)
  }
  return {
    filterBy: (filter: MapFilter) => see({ filter }),
    hideSelected,
    showEverything,
    collapse,
    toggleCollapsed,
    toggleSelected,
  }
}
