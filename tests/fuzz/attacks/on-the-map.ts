import { encode, writeUint8Array, writeVarUint } from 'lib0/encoding'
import * as Y from 'yjs'
import { carryOut } from '@/model/shared-map/carry-out'
import { documentBytes } from '@/model/shared-map/document-bytes'
import { inParts } from '@/model/shared-map/parts'
import { insertUpdates } from '@/server/database/documents'
import { versionsOf } from '@/server/database/versions'
import type { Dice } from '../dice'
import {
  addingParty,
  askFrame,
  authFrame,
  frame,
  mutated,
  presenceFrame,
  someParty,
  updateBy,
  updateFrame,
} from '../frames'
import { type Honest, openHonest, until } from '../honest'
import type { World } from '../hostile-world'
import { openLine } from '../raw-line'
import { type Attack, assert, expectCutOff, noteEnding, type Scene } from './attack'

const stateOf = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc)

/** A party under way from somebody whose earlier edit never arrives. */
function gappedUpdate(): Uint8Array {
  const doc = new Y.Doc()
  carryOut(doc, { do: 'add-party', party: someParty('never-sent') }, 'fuzz')
  const before = Y.encodeStateVector(doc)
  carryOut(doc, { do: 'add-party', party: someParty('sent') }, 'fuzz')
  return Y.encodeStateAsUpdate(doc, before)
}

const badUpdates: readonly ((dice: Dice) => Uint8Array)[] = [
  dice => updateBy(doc => doc.getMap(`people-${dice.int(9)}`).set('a', 1)),
  () => updateBy(doc => doc.getText('parties').insert(0, 'text')),
  () => updateBy(doc => doc.getArray('parties').push([1])),
  dice => updateBy(doc => doc.getMap('parties').set(`p${dice.int(99)}`, 'no party')),
  dice => updateBy(doc => doc.getMap('parties').set('p', new Y.Map([['name', dice.int(9)]]))),
  () => updateBy(doc => doc.getMap('parties').set('p', new Y.Array())),
  () => updateBy(doc => doc.getMap('parties').set('__proto__', new Y.Map([['id', '__proto__']]))),
  () =>
    updateBy(doc =>
      doc.getMap('relationships').set(
        'r',
        new Y.Map([
          ['from', 'a'],
          ['to', 'a'],
        ]),
      ),
    ),
  () => updateBy(doc => doc.getMap('parties').set('p', new Y.Doc())),
]

async function sendOne({ world, room, tally }: Scene, update: Uint8Array, expected?: RegExp): Promise<void> {
  const line = await openLine(world, world.people.mallory, room)
  line.send(updateFrame(room, update))
  await expectCutOff(line, tally, expected)
}

async function mutatedFrames(scene: Scene): Promise<void> {
  const { world, room, victim, dice, strength, tally } = scene
  const honest: readonly Uint8Array[] = [
    updateFrame(room, addingParty('mutated', victim.doc)),
    updateFrame(room, stateOf(victim.doc)),
    askFrame(room, Y.encodeStateVector(victim.doc)),
    authFrame(room),
    presenceFrame(room, 77, { user: { id: 'mallory', name: 'Mallory', hue: 1 }, cursor: [1, 2] }),
  ]
  for (let count = 0; count < 60 * strength; count += 1) {
    const line = await openLine(world, world.people.mallory, room)
    for (let times = 1 + dice.int(8); times > 0; times -= 1) line.send(mutated(dice.pick(honest), dice))
    // A sign that everything before was read, or that nothing more is.
    line.send(askFrame(room))
    await noteEnding(line, tally, 40)
  }
}

const chance = (dice: Dice) => dice.bytes(1 + dice.int(2_000))

/** An update that says how many parts it has, and ends there; `before` stands before it. */
const claiming = (parts: number, before: readonly number[] = []) =>
  encode(encoder => {
    writeVarUint(encoder, before.length > 0 ? 2 : 1)
    writeUint8Array(encoder, Uint8Array.from(before))
    writeVarUint(encoder, parts)
    writeVarUint(encoder, 7)
    writeVarUint(encoder, 0)
  })

// One part of another client, that nothing stands in.
const oneSound = [1, 5, 0, 0, 1]

async function emptyClaims(scene: Scene): Promise<void> {
  for (let times = 0; times < 5 * scene.strength; times += 1)
    for (const before of [[], oneSound])
      await sendOne(scene, claiming(33_000_000, before), /^(4400 undecodable|4205)/)
}

async function randomBytes({ world, room, dice, strength, tally }: Scene): Promise<void> {
  for (let count = 0; count < 30 * strength; count += 1) {
    const line = await openLine(world, world.people.mallory, room)
    for (let times = 1 + dice.int(4); times > 0; times -= 1)
      line.send(
        dice.int(2)
          ? chance(dice)
          : frame(room, dice.int(5), encoder => writeUint8Array(encoder, chance(dice))),
      )
    await noteEnding(line, tally, 40)
  }
}

async function badContent(scene: Scene): Promise<void> {
  for (let times = 0; times < scene.strength; times += 1)
    for (const make of badUpdates) await sendOne(scene, make(scene.dice), /^(4400|4205)/)
}

/** So many sound parties, as an update of some 190 KB for each hundred. */
function longParties(doc: Y.Doc, name: string, count = 100): Uint8Array {
  const before = Y.encodeStateVector(doc)
  doc.transact(() => {
    for (let at = 0; at < count; at += 1)
      carryOut(doc, { do: 'add-party', party: someParty(`${name}-${at}`, 'x'.repeat(1_900)) }, 'fuzz')
  })
  return Y.encodeStateAsUpdate(doc, before)
}

/** A room of its own whose document is nearly full, and somebody in it. */
async function nearlyFull(world: World): Promise<{ full: string; holder: Honest }> {
  const full = await world.room()
  const doc = new Y.Doc()
  const hundred = longParties(doc, 'p').byteLength
  longParties(doc, 'q', Math.floor((documentBytes / hundred) * 100) - 150)
  await insertUpdates(world.database, [{ docId: full, data: Y.encodeStateAsUpdate(doc) }])
  const holder = await openHonest(world, world.people.bea, full)
  holder.add('first')
  await holder.saved()
  return { full, holder }
}

async function tooLarge(scene: Scene): Promise<void> {
  const { world, room, tally, aside } = scene
  await sendOne(scene, new Uint8Array(256 * 1024 + 1), /^1009/)
  const inMany = await openLine(world, world.people.mallory, room)
  for (const part of inParts(updateFrame(room, new Uint8Array(documentBytes)))) inMany.send(part)
  await expectCutOff(inMany, tally, /^1009/)
  const flood = await openLine(world, world.people.mallory, room)
  const doc = new Y.Doc()
  for (let batch = 0; batch < 60 && !flood.isClosed(); batch += 1) {
    flood.send(updateFrame(room, longParties(doc, `b${batch}`)))
    await flood.ending(20)
  }
  await expectCutOff(flood, tally, /^4429/)
  const { full, holder } = await aside(() => nearlyFull(world))
  const line = await openLine(world, world.people.mallory, full)
  line.send(updateFrame(full, longParties(new Y.Doc(), 'more')))
  await expectCutOff(line, tally, /^4413/)
  assert.deepEqual(holder.closes, [], 'somebody honest was cut off')
  holder.leave()
}

async function underAnothersName(scene: Scene): Promise<void> {
  const { world, room, victim, tally } = scene
  await sendOne(scene, addingParty('forged', victim.doc, victim.doc.clientID), /^4205 forged-client/)
  victim.add('after-the-forgery')
  await victim.saved()
  const fresh = await openHonest(world, world.people.cy, room)
  assert.ok(fresh.parties().includes('after-the-forgery'), 'what the victim wrote next is lost')
  fresh.leave()
  tally.add('the victim’s next edit is kept')
}

async function underAnAbsentName(scene: Scene): Promise<void> {
  const { world, room, victim, tally } = scene
  const { websocketProvider } = victim.provider.configuration
  await victim.saved()
  websocketProvider.disconnect()
  await until('the victim is offline', () => victim.closes.length > 0)
  // Gone of their own will: only what comes after would be a fault.
  victim.closes.splice(0)
  const rowsLeft = () =>
    world.database.db.selectFrom('document_update').select('seq').where('doc_id', '=', room).execute()
  const end = Date.now() + 20_000
  while ((await rowsLeft()).length > 0 && Date.now() < end) await new Promise(done => setTimeout(done, 20))
  const forged = addingParty('forged-meanwhile', victim.doc, victim.doc.clientID)
  victim.add('made-offline')
  await sendOne(scene, forged, /^4205 forged-client/)
  websocketProvider.connect()
  await until('the victim is back', () => victim.provider.isSynced)
  await victim.saved()
  const fresh = await openHonest(world, world.people.cy, room)
  assert.ok(fresh.parties().includes('made-offline'), 'what the victim made offline is lost')
  assert.ok(!fresh.parties().includes('forged-meanwhile'), 'the forgery was taken')
  fresh.leave()
  tally.add('what the victim made offline is kept')
}

async function deletesAll({ world, room, victim, tally }: Scene): Promise<void> {
  for (let at = 0; at < 30; at += 1) victim.add(`standing-${at}`)
  await victim.saved()
  const standing = victim.parties().length
  const line = await openLine(world, world.people.mallory, room)
  const all = [...victim.parties()]
  line.send(
    updateFrame(
      room,
      updateBy(
        doc => void carryOut(doc, { do: 'delete', parties: all, relationships: [] }, 'fuzz'),
        victim.doc,
      ),
    ),
  )
  await until('all is gone', () => victim.parties().length === 0)
  line.leave()
  const kept = await versionsOf(world.database, room)
  assert.ok(
    kept.some(({ origin, parties }) => origin === 'before-delete' && parties === standing),
    'no version holds what was deleted',
  )
  tally.add(`a version keeps ${standing} parties`)
}

async function readerWrites({ world, room, victim, dice, strength, tally }: Scene): Promise<void> {
  const before = victim.parties().length
  for (let times = 0; times < 10 * strength; times += 1) {
    const line = await openLine(world, world.people.vi, room)
    line.send(updateFrame(room, addingParty(`by-a-reader-${times}`)))
    line.send(updateFrame(room, dice.bytes(1 + dice.int(200))))
    await noteEnding(line, tally, 60)
  }
  assert.equal(victim.parties().length, before)
}

async function anothersMap({ world, room, strength, tally }: Scene): Promise<void> {
  const names = [
    room,
    'no-such-map',
    '__proto__',
    '',
    '../asking',
    'x'.repeat(5_000),
    '\u0000',
    room.toUpperCase(),
  ]
  for (let times = 0; times < strength; times += 1)
    for (const name of names) {
      const line = await openLine(world, world.people.eve, name)
      line.send(updateFrame(name, addingParty('from-elsewhere')))
      line.send(updateFrame(room, addingParty('from-elsewhere')))
      tally.add(await line.ending(60))
      line.leave()
    }
}

/** What is sent as an edit of a map. */
export const onTheMap: readonly Attack[] = [
  { rule: 'HOSTILE-1', says: 'frames with bytes changed, cut out, doubled or put in', play: mutatedFrames },
  { rule: 'HOSTILE-2', says: 'frames of chance alone', play: randomBytes },
  {
    rule: 'HOSTILE-3',
    says: 'an update whose forerunner never arrives',
    play: scene => sendOne(scene, gappedUpdate(), /^4205 gapped/),
  },
  { rule: 'HOSTILE-34', says: 'an update of millions of parts that are not there', play: emptyClaims },
  { rule: 'HOSTILE-4', says: 'unknown roots, wrong types, entries that are none', play: badContent },
  {
    rule: 'HOSTILE-5',
    says: 'a frame over 256 KiB, parts of more than a document may hold, large edits without end, and a document over its limit',
    play: tooLarge,
  },
  { rule: 'HOSTILE-6', says: 'edits under the client id of somebody who is there', play: underAnothersName },
  {
    rule: 'HOSTILE-33',
    says: 'edits under the client id of somebody who is offline, after the map was put away',
    play: underAnAbsentName,
  },
  { rule: 'HOSTILE-7', says: 'everything deleted at one stroke', play: deletesAll },
  { rule: 'HOSTILE-8', says: 'edits of somebody who may only look', play: readerWrites },
  {
    rule: 'HOSTILE-9',
    says: 'edits of somebody from another workspace, and names of maps that are none',
    play: anothersMap,
  },
]
