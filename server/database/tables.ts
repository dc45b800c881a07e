import type { Generated } from 'kysely'
import type { Role } from '@/model/access/role'
import type { Perspective } from '@/model/edition/perspective'
import type { Answer } from '@/model/health/answer'
import type { RoundKind } from '@/model/health/response'
import type { VersionLabel, VersionOrigin } from '@/model/versions/version'

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
