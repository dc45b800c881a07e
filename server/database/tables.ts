import type { Generated } from 'kysely'
import type { Role } from '@/model/access/role'
import type { Perspective } from '@/model/edition/perspective'
import type { Language } from '@/model/edition/words-in'
import type { Answer } from '@/model/health/answer'
import type { RoundKind } from '@/model/health/response'
import type { Audience } from '@/model/report/audience'
import type { ToldState } from '@/model/results/told'
import type { RoundState } from '@/model/rounds/asked-round'
import type { InvitedBy } from '@/model/rounds/invitee'
import type { VersionLabel, VersionOrigin } from '@/model/versions/version'
import type { NoteState } from '@/model/workshop/note'
import type { SeatState } from '@/model/workshop/seat'
import type { WorkshopState } from '@/model/workshop/workshop'

/** The tables. Times are integer milliseconds since 1970; JSON is text; secrets are stored only as SHA-256 in hex. */
export interface Tables {
  setting: { key: string; value: string }
  workspace: { id: string; name: string; created_at: number }
  account: {
    id: string
    email: string
    name: string
    password_hash: string
    language: string
    created_at: number
  }
  membership: { account_id: string; workspace_id: string; role: Role; joined_at: number }
  session: {
    token_hash: string
    account_id: string
    workspace_id: string
    created_at: number
    expires_at: number
  }
  invitation: {
    token_hash: string
    workspace_id: string
    role: Role
    created_at: number
    expires_at: number
  }
  sign_in_attempt: { id: Generated<number>; key_hash: string; at: number }
  constellation: {
    id: string
    workspace_id: string
    name: string
    created_at: number
    updated_at: number
    archived_at: number | null
    template: string | null
  }
  document_update: { seq: Generated<number>; doc_id: string; data: Uint8Array }
  document_snapshot: { doc_id: string; upto_seq: number; data: Uint8Array }
  /** The clients that wrote a document before it was rewritten, as a JSON list: who still holds what they wrote must open it anew. */
  document_retired: { doc_id: string; clients: string }
  /** `map` is the constellation as a file of ours (see server/versions/version-map). */
  version: {
    id: string
    constellation_id: string
    name: string
    label: VersionLabel
    origin: VersionOrigin
    made_at: number
    parties: number
    relationships: number
    reflections: number
    actions: number
    map: string
  }
  round: {
    id: string
    constellation_id: string
    kind: RoundKind
    name: string
    opened_at: number
    closed_at: number | null
  }
  response: {
    id: string
    round_id: string
    subject: string
    perspective: Perspective
    edition_id: string
    edition_version: number
    submitted_on: string
  }
  answer: { response_id: string; element_id: string; answer: Answer }
  comment: { response_id: string; element_id: string; text: string }
  draft: {
    account_id: string
    round_id: string
    subject: string
    perspective: Perspective
    answers: string
    comments: string
    updated_at: number
  }
  /** A round that asks people one by one; `plan`, `instrument` and `promise` as model/rounds has them. */
  asked_round: {
    id: string
    constellation_id: string
    plan: string
    instrument: string
    state: RoundState
    promise: string | null
    opened_at: number | null
    closed_at: number | null
    batch: number
    made_at: number
    reminded_at: number | null
  }
  /** Who is asked, and that they answered (in which batch): never when, and no key leads from here to what was answered (S-20). Numbers of accounts are the only names. */
  invitee: {
    id: string
    round_id: string
    by: InvitedBy
    account_id: string | null
    code_hash: string | null
    perspective: Perspective
    group_name: string | null
    answered_in: number | null
  }
  /** What somebody has answered and not yet sent; gone when it is sent. */
  sheet: { invitee_id: string; content: string; updated_at: number }
  /** Somebody without an account while they answer; `sitting` as model/participant has it. Gone when they leave, send, or do nothing for a while. */
  guest: {
    token_hash: string
    invitee_id: string | null
    seat_id: string | null
    language: Language
    sitting: string
    seen_at: number
    expires_at: number
  }
  /** A workspace's own run sheet; `data` as model/workshop/run-sheet has it. */
  run_sheet: { id: string; workspace_id: string; data: string; made_at: number }
  /** A workshop; `plan`, `room` and `record` as model/workshop/workshop has them, `door` the chance its code is made from. */
  workshop: {
    id: string
    constellation_id: string
    state: WorkshopState
    plan: string
    room: string
    door: string | null
    code_hash: string | null
    made_at: number
    began_at: number | null
    ended_at: number | null
    record: string | null
  }
  /** Somebody's place in a room while it lasts. Flags are 0 or 1. */
  seat: {
    id: string
    workshop_id: string
    account_id: string | null
    name: string
    perspective: Perspective
    state: SeatState
    hand_up: number
    resting: number
    muted: number
    invitee_id: string | null
    wrote: number
  }
  /** What was written in a room, under a random id, with no key to who wrote it (S-20). */
  note: {
    id: string
    workshop_id: string
    stage: string
    text: string
    state: NoteState
    heap: string | null
    pin: string | null
  }
  /** Where somebody's dots are while a vote is open; gone when it closes. */
  ballot: { seat_id: string; stage: string; dots: string }
  /** How many dots an option got. */
  dot: { workshop_id: string; stage: string; option: string; count: number }
  /** How many chose what. One person's choices stand nowhere beside each other. */
  tally: {
    round_id: string
    batch: number
    subject: string
    question: string
    slice: string
    option: string
    count: number
  }
  /** Own words, under a random id, without a slice; `state` says whether a person has read them (S-26). */
  told: {
    id: string
    round_id: string
    batch: number
    subject: string
    question: string
    text: string
    state: ToldState
  }
  /** What a batch showed, drawn once (see model/results). */
  release: { round_id: string; batch: number; data: string; made_at: number }
  /** A questionnaire somebody of the workspace wrote. */
  instrument: { id: string; workspace_id: string; data: string; made_at: number; retired_at: number | null }
  /** What somebody writes for themselves; `instrument` is the questionnaire as it was when they began. */
  own_plan: {
    id: string
    account_id: string
    workspace_id: string
    instrument: string
    answers: string
    made_at: number
    updated_at: number
  }
  /** That an author shows one section of a plan to somebody of the same workspace. */
  plan_part_shown: { plan_id: string; section: string; account_id: string; workspace_id: string }
  /** A report being put together, or kept (`kept_at`): then `facts` and `outline` hold what it says (see server/report/kept-report), and nothing of it changes again; `seal` and `holds` are marks of that (see server/report/report-marks). */
  report: {
    id: string
    constellation_id: string
    audience: Audience
    language: Language
    composition: string
    made_at: number
    kept_at: number | null
    facts: string | null
    outline: Uint8Array | null
    seal: string | null
    holds: string | null
  }
  /** How a workspace's reports look; `logo` as model/report/house-style has it. */
  report_style: { workspace_id: string; organisation: string; accent: string; logo: string | null }
  template: {
    id: string
    workspace_id: string
    name: string
    line: string
    guidance: string
    data: string
    made_at: number
  }
  audit: {
    id: Generated<number>
    workspace_id: string
    account_id: string
    act: string
    subject: string
    at: number
  }
}
