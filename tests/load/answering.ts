import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { startWorld, type World } from '../fuzz/hostile-world'
import { type Answered, AnsweringPerson, type Form } from './answering-person'
import { Latencies } from './latencies'
import { processorSeconds } from './processor-seconds'

// `npm run bench -- answering`: five hundred people in one place join within ten seconds, and then answer and send within ten seconds.
const people = 500
const within = 10_000

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const chance = (share: number) => Math.random() < share

interface Counted {
  readonly joined: Latencies
  readonly answered: Latencies
  readonly sent: Latencies
  /** Statuses and pages that were not what they should be. */
  readonly refused: string[]
  doubleTaps: number
  retries: number
}

/** Sends a form and waits for its page; some tap twice, some lose the line and send again. */
async function tap(person: AnsweringPerson, form: Form, counted: Counted): Promise<Answered> {
  if (chance(0.1)) {
    const came = await person.sendInVain(form, Math.random() * 40)
    if (came) return came
    counted.retries += 1
  }
  if (!chance(0.2)) return person.send(form)
  counted.doubleTaps += 1
  const [, second] = await Promise.all([person.send(form), person.send(form)])
  return second
}

async function timed(
  times: Latencies,
  wanted: string,
  counted: Counted,
  act: () => Promise<Answered>,
): Promise<void> {
  const since = performance.now()
  const { status, text } = await act()
  times.add(performance.now() - since)
  if (status !== 200 || !text.includes(wanted)) counted.refused.push(`${status} instead of “${wanted}”`)
}

async function join(person: AnsweringPerson, code: string, counted: Counted): Promise<void> {
  await pause(Math.random() * within)
  const go = (form: Form, wanted: string) => timed(counted.joined, wanted, counted, () => person.send(form))
  await go({ act: 'enter', language: 'en', code }, 'Before you start')
  await go({ act: 'on', at: 'before' }, 'How was the meeting?')
  await go({ act: 'on', at: 'promise' }, 'The meeting')
  await go({ act: 'on', at: '0' }, 'People listened to me.')
}

async function answer(person: AnsweringPerson, counted: Counted): Promise<void> {
  await pause(Math.random() * within * 0.8)
  const go = (times: Latencies, form: Form, wanted: string) =>
    timed(times, wanted, counted, () => tap(person, form, counted))
  await go(
    counted.answered,
    { act: 'next', at: '1', option: 'yes', words: '' },
    'How would you like to meet?',
  )
  await go(counted.answered, { act: 'skip', at: '2' }, 'What should we do next time?')
  await go(counted.answered, { act: 'skip', at: '3' }, 'Look over and send')
  await go(counted.sent, { act: 'send' }, 'Thank you')
}

async function countedIn({ database }: World): Promise<number> {
  const rows = await database.db
    .selectFrom('tally')
    .select(['option', 'count'])
    .where('option', '=', 'yes')
    .execute()
  return rows.reduce((sum, { count }) => sum + count, 0)
}

const [busy = 0] = loadavg()
const world = await startWorld({ codes: people })
const crowd = Array.from({ length: people }, () => new AnsweringPerson(world))
const counted: Counted = {
  joined: new Latencies(),
  answered: new Latencies(),
  sent: new Latencies(),
  refused: [],
  doubleTaps: 0,
  retries: 0,
}
const usedBy = () => [world.server.process.pid ?? 0, process.pid].map(processorSeconds)

/** Lets everyone do something; how long it took, and the processor's seconds of the server and of the clients. */
async function everyone(act: (person: AnsweringPerson) => Promise<void>) {
  const [before, since] = [usedBy(), performance.now()]
  await Promise.all(crowd.map(act))
  const took = (performance.now() - since) / 1000
  const [server = 0, clients = 0] = usedBy().map((seconds, at) => seconds - (before[at] ?? 0))
  return { took, used: `${server.toFixed(1)} and ${clients.toFixed(1)}` }
}

const joined = await everyone(person => join(person, world.code(), counted))
const answered = await everyone(person => answer(person, counted))
const yes = await countedIn(world)
for (const person of crowd) person.leave()
await world.close()

const line = (name: string, times: Latencies) =>
  `| ${name} | ${times.total} | ${[0.5, 0.95, 0.99].map(share => times.within(share).toFixed(0)).join(' | ')} |`
const text = [
  '# Five hundred people answer by form: what was measured',
  `By \`npm run bench -- answering\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}. The whole program on its embedded database; ${people} people at one network address, without script: each form is sent, and the page it leads to fetched. They join by code within ${within / 1000} seconds, four pages each, and then answer one question, skip two and send, within ${within / 1000} seconds; a fifth of the forms are tapped twice at once, a tenth are sent, given up and sent again. Other work on the machine before it began: a load of ${busy.toFixed(1)}.`,
  [
    '| milliseconds from the tap to the next page | pages | p50 | p95 | p99 |',
    '|---|--:|--:|--:|--:|',
    line('joining', counted.joined),
    line('answering', counted.answered),
    line('sending', counted.sent),
  ].join('\n'),
  `${counted.doubleTaps} double taps, ${counted.retries} retries. Refused: ${counted.refused.length}. Counted in the end: ${yes} of ${people}, each once. From the first answer to the last thanks ${answered.took.toFixed(1)} s. Seconds of processor that the server and the clients used: ${joined.used} while they joined, ${answered.used} while they answered.`,
  '',
].join('\n\n')
process.stdout.write(`${text}${[...new Set(counted.refused)].slice(0, 10).join('\n')}\n`)
writeFileSync('tests/load/answering.md', text)
process.exit(counted.refused.length === 0 && yes === people ? 0 : 1)
