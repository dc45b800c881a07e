import { randomBytes } from 'node:crypto'
import { Agent } from 'node:http'
import { newId } from '@/model/constellation/new-id'
import { openDatabase } from '@/server/database/open'
import { kindOfRoom, tokenOf } from './kill-seeds'
import { aVote, faultsInVotes } from './kill-votes'
import { go, type Sent, says } from './sent-form'

/** How many people without an account write notes and parties, as many place dots, and how many answer one questionnaire after another. */
export const seats = 6
export const askers = 6
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ'

/** How many questionnaires there are to answer. */
export const asked = 300

type Where = { readonly port: number; readonly constellationId: string }
/** What people without an account got told is taken, and what became of it: gone, or there twice. */
export interface ParticipantsJudged {
  readonly taken: number
  readonly lost: number
  readonly doubled: number
}

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

function aNote(where: Where, seat: number): Sent {
  const id = newId(Date.now(), randomBytes(8))
  const isParty = Math.random() < 0.2
  // Letters alone: what looks like a telephone number would be asked about.
  const words = `A place ${[...id].map(sign => letters[Number.parseInt(sign, 36)]).join('')}`
  const form = {
    act: isParty ? 'add-party' : 'write',
    stage: kindOfRoom.stage,
    once: id,
    words,
    kind: 'team',
    size: 'one',
  }
  const step = { form, says: says(isParty ? 'It is on the map now.' : 'Written.') }
  const token = tokenOf(where.constellationId, 'seat', seat)
  return { id, kind: isParty ? 'party' : 'note', words, token, steps: [step], taken: 0, tried: 0 }
}

function anAnswer(where: Where, nth: number): Sent {
  const token = tokenOf(where.constellationId, 'asked', nth)
  const next = {
    form: { act: 'next', at: '1', option: 'yes', words: '' },
    says: (status: number) => status === 303,
  }
  const send = { form: { act: 'send' }, says: says('Thank you') }
  return { id: `asked-${nth}`, kind: 'answer', words: '', token, steps: [next, send], taken: 0, tried: 0 }
}

/** People without an account who send forms until the server is gone, and again what it did not acknowledge when another is there. */
export function participants(where: Where) {
  const agent = new Agent({ keepAlive: true })
  const all: Sent[] = []
  let isSending = true

  async function person(make: (nth: number) => Sent | undefined): Promise<void> {
    for (let nth = 0; isSending; nth += 1) {
      const sent = make(nth)
      if (!sent) return
      all.push(sent)
      if (!(await go(sent, agent, where.port).catch(() => false))) return
      await pause(Math.random() * 20)
    }
  }

  const writes = (seat: number) => () => person(nth => (nth < 50 ? aNote(where, seat) : undefined))
  const votes = (voter: number) => () =>
    person(nth => (nth < 500 ? aVote(where.constellationId, voter, nth) : undefined))
  const answers = (first: number) => () =>
    person(nth => (first + nth * askers < asked ? anAnswer(where, first + nth * askers) : undefined))

  return {
    run() {
      const acts = [
        ...Array.from({ length: seats }, (_, at) => writes(at)),
        ...Array.from({ length: seats }, (_, at) => votes(at)),
        ...Array.from({ length: askers }, (_, at) => answers(at)),
      ]
      for (const act of acts) void act()
    },
    /** Nothing more is sent. */
    stop() {
      isSending = false
      agent.destroy()
    },
    /** Looks at what another server shows of it, sends again what was not acknowledged, and looks once more. */
    async judge(port: number, env: Readonly<Record<string, string>>, parties: () => ReadonlySet<string>) {
      const taken = all.reduce((sum, sent) => sum + sent.taken, 0)
      const first = await faultsIn(all, where.constellationId, env, parties(), false)
      const again = new Agent({ keepAlive: true })
      for (const sent of all) await go(sent, again, port)
      again.destroy()
      await pause(100)
      const unsent = all.filter(sent => sent.taken < sent.steps.length).length
      const then = await faultsIn(all, where.constellationId, env, parties(), true)
      return { taken, lost: first.lost + then.lost + unsent, doubled: first.doubled + then.doubled }
    },
  }
}

/** What is gone that was acknowledged, and what is there more than once; where it `isOver` the votes are counted. */
async function faultsIn(
  all: readonly Sent[],
  constellationId: string,
  env: Readonly<Record<string, string>>,
  parties: ReadonlySet<string>,
  isOver: boolean,
): Promise<{ lost: number; doubled: number }> {
  const database = await openDatabase({
    dataDir: env.DATA_DIR ?? '',
    databaseUrl: env.DATABASE_URL || undefined,
  })
  const { db } = database
  try {
    const notes = await db
      .selectFrom('note')
      .innerJoin('workshop', 'workshop.id', 'note.workshop_id')
      .select('text')
      .where('constellation_id', '=', constellationId)
      .execute()
    const times = Map.groupBy(notes, ({ text }) => text)
    const answered = await db
      .selectFrom('invitee')
      .innerJoin('asked_round', 'asked_round.id', 'invitee.round_id')
      .leftJoin('sheet', 'sheet.invitee_id', 'invitee.id')
      .select(['invitee.id', 'answered_in', 'content'])
      .where('constellation_id', '=', constellationId)
      .orderBy('invitee.id')
      .execute()
    const counts = await db
      .selectFrom('tally')
      .innerJoin('asked_round', 'asked_round.id', 'tally.round_id')
      .select('count')
      .where('constellation_id', '=', constellationId)
      .where('option', '=', 'yes')
      .execute()
    const counted = counts.reduce((sum, { count }) => sum + Number(count), 0)
    const sent = answered.filter(({ answered_in }) => answered_in !== null).length
    const kept = answered.filter(({ content }) => content?.includes('"yes"')).length
    const answers = all.filter(({ kind }) => kind === 'answer')
    const mustBeSent = answers.filter(({ taken }) => taken === 2).length
    const mustBeThere = answers.filter(({ taken }) => taken >= 1).length
    const gone = all.filter(({ kind, taken, words, id }) => {
      if (taken === 0) return false
      return kind === 'note' ? !times.has(words) : kind === 'party' && !parties.has(id)
    }).length
    const votes = await faultsInVotes(database, constellationId, all, isOver)
    return {
      lost:
        votes.lost +
        gone +
        Math.max(0, mustBeSent - sent) +
        Math.max(0, mustBeThere - sent - kept) +
        Math.max(0, sent - counted),
      doubled:
        votes.doubled +
        [...times.values()].filter(({ length }) => length > 1).length +
        Math.max(0, counted - sent),
    }
  } finally {
    await database.close()
  }
}
