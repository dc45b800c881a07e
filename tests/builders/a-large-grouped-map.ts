import type { Constellation } from '@/model/constellation/constellation'
import type { Party } from '@/model/constellation/party'
import { partyKinds } from '@/model/constellation/party'
import { relationshipStates } from '@/model/constellation/relationship'
import { sizes } from '@/model/constellation/size'
import { aConstellation, aParty, aRelationship } from './a-constellation'

const six = 6
const four = 4
const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const number = (index: number) => String(index).padStart(4, '0')
const from = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item
const names = ['Helpline', 'Refuge', 'Outreach', 'Housing', 'Peer group'] as const

/** One organisation with the five parties within it about it; every fifth organisation's are nobody's parts. */
function circleOf(group: number): readonly Party[] {
  const away = 420 * Math.sqrt(group)
  const [x, y] = [Math.cos(group * goldenAngle) * away, Math.sin(group * goldenAngle) * away]
  const holder = `p${number(group * six)}`
  return Array.from({ length: six }, (_, part) => {
    const turn = (part / (six - 1)) * Math.PI * 2
    const out = part === 0 ? 0 : 150
    return aParty({
      id: `p${number(group * six + part)}`,
      kind: part === 0 ? 'organisation' : from(partyKinds, group + part),
      name: part === 0 ? `Organisation ${group + 1}` : `${from(names, part - 1)} ${group + 1}`,
      size: from(sizes, group + part),
      position: [Math.round(x + Math.cos(turn) * out), Math.round(y + Math.sin(turn) * out)],
      ...(part > 0 && group % 5 !== 4 ? { within: holder } : {}),
    })
  })
}

/** A constellation of organisations with parties within them, in rings; the first two parts of each have four relationships with one another. */
export function aLargeGroupedMap(parties: number): Constellation {
  const groups = Math.floor(parties / six)
  const all = Array.from({ length: groups }, (_, group) => circleOf(group)).flat()
  const id = (index: number) => `p${number(index % all.length)}`
  const between = (group: number, index: number) => {
    const start = group * six
    if (index < four) return { from: id(start + 1), to: id(start + 2) }
    return index === four
      ? { from: id(start + 1), to: id(start + six + 1) }
      : { from: id(start), to: id(start + index - 2) }
  }
  const relationships = Array.from({ length: groups * 9 }, (_, place) => {
    const [group, index] = [Math.floor(place / 9), place % 9]
    return aRelationship({
      id: `r${number(place)}`,
      ...between(group, index),
      state: from(relationshipStates, group + index),
      purpose: `Purpose ${place + 1}`,
    })
  })
  return aConstellation({ parties: all, relationships })
}
