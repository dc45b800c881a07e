import { type Role, roles } from '@/model/access/role'

/** Who asks: nobody signed in, each role of the first workspace, and the owner of a second one. */
export const askers = ['nobody', 'viewer', 'member', 'facilitator', 'owner', 'stranger'] as const
export type Asker = (typeof askers)[number]

/** What there is in the first workspace to ask about, by its ids; the same with ids of nothing for what is missing. */
export interface Ids {
  readonly workspace: string
  readonly constellation: string
  readonly round: string
  /** A closed round that people were asked in. */
  readonly askedRound: string
  /** Rounds that are planned, open (asking the first workspace's member, and by a paper copy) and closed. */
  readonly plannedRound: string
  readonly openAsked: string
  readonly paperCopy: string
  readonly closedAsked: string
  /** A workshop that runs, steered by the first workspace’s facilitator. */
  readonly workshop: string
  readonly preparedWorkshop: string
  /** Somebody in the room of the one that runs, and something written there. */
  readonly seat: string
  readonly note: string
  readonly runSheet: string
  readonly version: string
  readonly report: string
  readonly keptReport: string
  readonly template: string
  readonly instrument: string
  readonly plan: string
  readonly account: string
  readonly invitation: string
  readonly invitationToken: string
}

/** One way in: where it stands, who may use it, and what is sent to it. */
export interface Edge {
  /** `app/…/page.tsx`, or `app/…/route.ts#GET`, or the file and name of an action. */
  readonly at: string
  readonly may: readonly Asker[]
  /** The arguments it is called with; for pages and handlers what stands in the address. */
  readonly send: (ids: Ids) => readonly unknown[]
}

export const everyone: readonly Asker[] = [...askers]
export const noOne: readonly Asker[] = []
export const signedIn: readonly Asker[] = ['viewer', 'member', 'facilitator', 'owner', 'stranger']

/** Those of the first workspace whose role is at least this: for what is done to something that stands there. */
export const from = (least: Role): readonly Asker[] => roles.slice(0, roles.indexOf(least) + 1)

/** The same, and the stranger, who owns a workspace: for what is done in one's own workspace. */
export const ownFrom = (least: Role): readonly Asker[] => [...from(least), 'stranger']

type Texts = Readonly<Record<string, string>>
const nothing = (): Texts => ({})

/** A page, with what stands in its address. */
export const page = (
  at: string,
  may: readonly Asker[],
  params: (ids: Ids) => Texts = nothing,
  search: (ids: Ids) => Texts = nothing,
): Edge => ({
  at: `app/${at}page.tsx`,
  may,
  send: ids => [{ params: Promise.resolve(params(ids)), searchParams: Promise.resolve(search(ids)) }],
})

/** A handler of one method. */
export const handler = (
  at: string,
  method: string,
  may: readonly Asker[],
  params: (ids: Ids) => Readonly<Record<string, unknown>> = nothing,
): Edge => ({
  at: `app/${at}route.ts#${method}`,
  may,
  send: ids => [new Request('http://localhost:3000/', { method }), { params: Promise.resolve(params(ids)) }],
})

/** An action that takes one argument. */
export const action = (at: string, may: readonly Asker[], input: (ids: Ids) => Texts = nothing): Edge => ({
  at: `app/${at}`,
  may,
  send: ids => [input(ids)],
})

function formOf(texts: Texts): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(texts)) form.set(name, value)
  return form
}

/** An action that takes a form. */
export const form = (at: string, may: readonly Asker[], input: (ids: Ids) => Texts = nothing): Edge => ({
  at: `app/${at}`,
  may,
  send: ids => [formOf(input(ids))],
})

/** An action that takes what it answered before, and a form. */
export const stateForm = (at: string, may: readonly Asker[], input: (ids: Ids) => Texts = nothing): Edge => ({
  at: `app/${at}`,
  may,
  send: ids => [{ values: {} }, formOf(input(ids))],
})
