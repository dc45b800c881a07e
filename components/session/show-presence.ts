import type { Awareness } from 'y-protocols/awareness'
import { type Presence, presenceSelectionLimit } from '@/model/shared-map/presence'
import { betweenShows } from './between-shows'
import type { LiveMap } from './live-map'
import { hueOf } from './presence'

/** Tells the others about oneself: what is said is gathered and goes out now and then, at most three times a second. */
export function presenceShower(awareness: Awareness, user: { readonly id: string; readonly name: string }) {
  let own: Presence = {
    user: { ...user, hue: hueOf(user.id) },
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = Number.NEGATIVE_INFINITY
  const send = () => {
    timer = undefined
    last = performance.now()
    awareness.setLocalState({ ...own })
  }
  const show: LiveMap['show'] = part => {
    own = { ...own, ...part, selection: part.selection?.slice(0, presenceSelectionLimit) ?? own.selection }
    timer ??= setTimeout(
      send,
      Math.max(0, last + betweenShows(awareness.getStates().size) - performance.now()),
    )
  }
  send()
  return { show, close: () => clearTimeout(timer) }
}
