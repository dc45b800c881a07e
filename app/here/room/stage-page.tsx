import type { ReactNode } from 'react'
import { AtHand } from '@/components/participant/room/at-hand'
import { formToMap, ToMap } from '@/components/participant/room/map-pages'
import { Notice } from '@/components/participant/room/notice'
import { Plain } from '@/components/participant/room/plain'
import { ShownNotes } from '@/components/participant/room/shown-notes'
import { StageHead, StageLine } from '@/components/participant/room/stage-head'
import { VoteForm, VoteShown } from '@/components/participant/room/vote'
import { WriteForm } from '@/components/participant/room/write-form'
import type { Ballot } from '@/model/workshop/vote'
import type { Guest } from '@/server/database/guests'
import { newToken } from '@/server/identity/token'
import { checkPage, openCheck } from './check-page'
import { asideOf, litPage, mapPage } from './map-page'
import { namedResults } from './named-results'
import type { Draft, InRoom, RoomDeps, Seated, Told } from './seated'

/** One thing on a page. `isWhole`: it brings a heading of its own in the place of the stage's. */
interface Thing {
  readonly page: ReactNode
  readonly hasForm: boolean
  /** Whether what stands in it would be lost by asking again. */
  readonly isWriting: boolean
  readonly isWhole?: boolean
}

const shown = (page: ReactNode): Thing => ({ page, hasForm: false, isWriting: false })
const formed = (page: ReactNode): Thing => ({ page, hasForm: true, isWriting: true })

/** Where dots stood when something else was pressed, else where they are kept. */
function ballotIn(draft: Draft | undefined, ballot: Ballot): Ballot {
  if (!draft || draft.dots.length === 0) return ballot
  return Object.fromEntries(draft.option.map((id, place) => [id, draft.dots[place] ?? 0]))
}

/** Dots of an earlier sitting are not shown, only that they are there. */
function votedIn({ sitting }: Guest, draft: Draft | undefined, ballot: Ballot) {
  const isBack = sitting.isBack && Object.keys(ballot).length > 0
  return { isBack, ballot: ballotIn(draft, isBack ? {} : ballot) }
}

async function check(seated: Seated, view: InRoom, told: Told, deps: RoomDeps): Promise<Thing> {
  if (view.doing.is !== 'answer') return shown(null)
  const answering = await openCheck(seated, view.doing.invitee, deps)
  if (answering === 'answered') return shown(<Plain says="sent" />)
  if (answering === 'not-open') return shown(<Plain says="closed" />)
  return { ...(await checkPage(answering, told, deps)), isWhole: true }
}

async function doingPage(seated: Seated, view: InRoom, told: Told, deps: RoomDeps): Promise<Thing> {
  const { doing, stage } = view
  const { draft } = told
  switch (doing.is) {
    case 'write': {
      const isAskedAbout = draft?.sure === 'yes'
      const kept = { once: draft?.once || newToken(), words: draft?.words ?? '', isAskedAbout }
      return formed(<WriteForm what={doing.what} stage={stage.id} draft={kept} />)
    }
    case 'shown':
      return shown(<ShownNotes what={doing.what} heaps={doing.heaps} />)
    case 'answer':
      return check(seated, view, told, deps)
    case 'answered':
      return shown(<Plain says="sent" />)
    case 'came-later':
      return shown(<Plain says="later" />)
    case 'check-shown':
      return shown(await namedResults(seated.seatId, seated.guest.language, deps))
    case 'vote-soon':
      return shown(<Plain says="soon" />)
    case 'vote':
      return formed(
        <VoteForm stage={stage.id} vote={doing.vote} {...votedIn(seated.guest, draft, doing.ballot)} />,
      )
    case 'vote-shown':
      return shown(<VoteShown dots={doing.dots} />)
    case 'look':
      return shown(<Plain says="onScreen" />)
    case 'talk':
      return shown(await litPage(seated, view, 'light', deps))
  }
}

async function thingOn(seated: Seated, view: InRoom, told: Told, deps: RoomDeps): Promise<Thing> {
  const to = asideOf(seated, view)
  if (to === undefined) return doingPage(seated, view, told, deps)
  const page = await mapPage(seated, { view, to, draft: told.draft }, deps)
  return to === 'add' || to === 'connect' ? formed(page) : shown(page)
}

/** What was written and cannot be shown in its own form any more, because the room is elsewhere. */
const lostIn = ({ outcome, draft }: Told) => (outcome === 'moved-on' ? draft?.words : undefined)

/** A page in the room: where it is, one thing to do or to look at, and what can be done at any time. */
export async function stagePage(
  seated: Seated,
  view: InRoom,
  told: Told,
  deps: RoomDeps,
): Promise<{ readonly page: ReactNode; readonly isWriting: boolean }> {
  const kept = told.outcome === 'moved-on' ? { ...told, draft: undefined } : told
  const thing = await thingOn(seated, view, kept, deps)
  const isBeside = asideOf(seated, view) !== undefined
  const canGoToMap = view.mayLookAtMap && !isBeside && thing.isWhole !== true
  const called = canGoToMap ? await litPage(seated, view, 'call', deps, formToMap(thing.hasForm)) : null
  const { language } = seated.guest
  const page = (
    <>
      {thing.isWhole ? <StageLine {...view} /> : <StageHead view={view} language={language} />}
      {told.outcome ? <Notice outcome={told.outcome} lost={lostIn(told)} /> : null}
      {thing.hasForm ? null : called}
      {thing.page}
      {/* Behind a form, because Enter in its field presses the first button that is the form's. */}
      {thing.hasForm ? called : null}
      {canGoToMap ? <ToMap canAdd={view.mayAddToMap} hasForm={thing.hasForm} /> : null}
      <AtHand hasHandUp={view.hasHandUp} isResting={view.isResting} hasForm={thing.hasForm} />
    </>
  )
  return { page, isWriting: thing.isWriting }
}
