import fc from 'fast-check'
import { actionStatuses } from '@/model/constellation/action'
import { channels } from '@/model/constellation/channel'
import type { Constellation } from '@/model/constellation/constellation'
import { partyKinds, waypoints } from '@/model/constellation/party'
import { directions, relationshipStates } from '@/model/constellation/relationship'
import { sizes } from '@/model/constellation/size'

const id = fc.stringMatching(/^[a-z0-9]{1,22}$/)
// biome-ignore lint/suspicious/noControlCharactersInRegex: the model refuses them in text
const isPlain = (text: string) => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)
const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: maxLength / 8 }).filter(isPlain)
const coordinate = fc.integer({ min: -100_000, max: 100_000 })
const about = fc.oneof(
  fc.constant('constellation'),
  id.map(one => `party:${one}`),
  id.map(one => `theme:${one}`),
)
const at = fc.nat({ max: 4_000_000_000_000 })

const byId = (one: { id: string }, other: { id: string }) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0
const list = <T extends { id: string }>(item: fc.Arbitrary<T>, minLength = 0) =>
  fc
    .uniqueArray(item, { selector: one => one.id, minLength, maxLength: 8 })
    .map(items => items.toSorted(byId))

const parties = list(
  fc.record(
    {
      id,
      kind: fc.constantFrom(...partyKinds),
      name: text(120),
      size: fc.constantFrom(...sizes),
      position: fc.tuple(coordinate, coordinate),
      note: text(400),
      within: id,
      isPinned: fc.boolean(),
      order: fc.integer({ min: -1000, max: 1000 }),
      waypoint: fc.constantFrom(...waypoints),
    },
    { requiredKeys: ['id', 'kind', 'name', 'size', 'position', 'note'] },
  ),
)

const relationshipsOf = (ids: readonly string[]) =>
  ids.length < 2
    ? fc.constant([])
    : list(
        fc
          .record({
            id,
            ends: fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }),
            fromSize: fc.constantFrom(...sizes),
            toSize: fc.constantFrom(...sizes),
            direction: fc.constantFrom(...directions),
            state: fc.constantFrom(...relationshipStates),
            channels: fc.subarray([...channels]),
            purpose: text(300),
            note: text(400),
          })
          .map(({ ends: [from = '', to = ''], ...tie }) => ({ ...tie, from, to })),
      )

/** Any valid constellation, lists in the order of their ids. */
export const anyConstellation: fc.Arbitrary<Constellation> = parties.chain(all =>
  fc.record({
    parties: fc.constant(all),
    relationships: relationshipsOf(all.map(party => party.id)),
    reflections: list(
      fc.record({ id, about, prompt: fc.constantFrom('', 'whole-first-look'), text: text(400), at }),
    ),
    actions: list(
      fc.record({
        id,
        about,
        text: text(400),
        owner: text(120),
        due: fc.constantFrom('', '2030-02-28'),
        status: fc.constantFrom(...actionStatuses),
        at,
      }),
    ),
    leftFindings: list(fc.record({ id: id.map(one => `no-tie:party:${one}`), reason: text(400), at })),
  }),
)
