import type { Words } from '../edition/edition'
import type { Note } from './note'
import { type ShownHeap, shownHeaps } from './room-view'
import type { Stage } from './run-sheet'
import type { Vote } from './vote'
import { stageOf, type Timer, type Workshop } from './workshop'

/** What the projector shows besides the question of a stage. */
export type OnScreen =
  | { readonly is: 'talk' | 'look' | 'check-open' | 'vote-soon' }
  | { readonly is: 'write'; readonly what: 'word' | 'notes' }
  | { readonly is: 'shown'; readonly what: 'word' | 'notes'; readonly heaps: readonly ShownHeap[] }
  | { readonly is: 'check-shown'; readonly round: string }
  | { readonly is: 'vote-open'; readonly options: readonly string[] }
  | { readonly is: 'vote-shown'; readonly vote: Vote; readonly sums: ReadonlyMap<string, number> }

/** All that the projector may show: what everyone in the room sees anyway, nothing of what facilitators see alone. */
export type ScreenView =
  | { readonly is: 'over' }
  | { readonly is: 'not-begun'; readonly name: string }
  | {
      readonly is: 'in'
      readonly stage: {
        readonly nth: number
        readonly of: number
        readonly title: Words
        readonly ask: Words
        readonly prompts: readonly Words[]
      }
      readonly timer: Timer
      readonly lit: string | null
      readonly on: OnScreen
    }

/** What a screen is made of besides the workshop: the notes of this stage and the sums of its vote once it is closed. */
export interface BehindScreen {
  readonly notes: readonly Note[]
  readonly sums: ReadonlyMap<string, number>
}

function voteOn(vote: Vote | undefined, sums: BehindScreen['sums']): OnScreen {
  if (!vote) return { is: 'vote-soon' }
  return vote.isOpen
    ? { is: 'vote-open', options: vote.options.map(({ text }) => text) }
    : { is: 'vote-shown', vote, sums }
}

function onScreen({ room }: Workshop, { id, activity }: Stage, { notes, sums }: BehindScreen): OnScreen {
  const isShown = room.revealed.includes(id)
  switch (activity) {
    case 'word':
    case 'notes':
      return isShown
        ? { is: 'shown', what: activity, heaps: shownHeaps(notes) }
        : { is: 'write', what: activity }
    case 'check':
      return isShown && room.round !== null ? { is: 'check-shown', round: room.round } : { is: 'check-open' }
    case 'vote':
      return voteOn(room.votes[id], sums)
    case 'look':
    case 'talk':
      return { is: activity }
  }
}

/** What the projector shows of a workshop. */
export function screenView(workshop: Workshop, behind: BehindScreen): ScreenView {
  const { plan, room, state } = workshop
  if (state === 'ended') return { is: 'over' }
  const stage = stageOf(plan.sheet, room)
  if (!stage) return { is: 'not-begun', name: plan.name }
  const { title, ask, prompts } = stage
  return {
    is: 'in',
    stage: { nth: room.stage + 1, of: plan.sheet.stages.length, title, ask, prompts },
    timer: room.timer,
    lit: room.lit,
    on: onScreen(workshop, stage, behind),
  }
}
