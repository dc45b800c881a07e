import { type Channel, channels } from '../constellation/channel'
import { type Party, type PartyKind, partyKinds, waypoints } from '../constellation/party'
import {
  type Direction,
  directions,
  type RelationshipState,
  relationshipStates,
} from '../constellation/relationship'
import { type Size, sizes } from '../constellation/size'
import { channelSeparator } from './columns'

/** A word as it is compared: small letters, single spaces, no hyphens. */
export const plainWord = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_\-./]+/g, ' ')
    .trim()

type Understand<Value> = (text: string) => Value | undefined

/** Understands a value by its own name or by one of the words listed for it, separated by commas. */
function understanding<Value extends string>(
  values: readonly Value[],
  words: Readonly<Partial<Record<Value, string>>>,
): Understand<Value> {
  const known = new Map<string, Value>()
  for (const value of values)
    for (const word of [value, ...(words[value]?.split(',') ?? [])]) known.set(plainWord(word), value)
  return text => known.get(plainWord(text))
}

export const kindIn: Understand<PartyKind> = understanding(partyKinds, {
  'service-user':
    'service users,survivor,survivors,user,users,beneficiary,beneficiaries,people using the service',
  'team-member': 'staff,worker,volunteer,employee,practitioner,team members',
  team: 'teams,department,unit',
  organisation: 'organisations,organization,organizations,agency,charity,company,service,institution',
  stakeholder: 'stakeholders,funder,commissioner',
  partner: 'partners,partner agency,partner organisation',
})

export const sizeIn: Understand<Size> = understanding(sizes, {
  one: '1,single,individual',
  some: 'few,a few,several,group',
  many: 'lots,all,crowd',
})

export const directionIn: Understand<Direction> = understanding(directions, {
  mutual: 'both,both ways,two way,bidirectional,reciprocal',
  forward: 'directed,one way,true,from the first to the second',
  backward: 'from the second to the first',
  none: 'undirected,no direction,false',
})

export const stateIn: Understand<RelationshipState> = understanding(relationshipStates, {
  holding: 'active,current,good,strong',
  strained: 'difficult,at risk,weak',
  paused: 'on hold',
  ended: 'closed,past,former',
  'wished-for': 'wished,wanted,planned,desired,future',
})

const channelIn: Understand<Channel> = understanding(channels, {
  'live-chat': 'chat,webchat',
  phone: 'telephone,call,calls,phone call,helpline',
  video: 'video call,zoom,teams call',
  text: 'sms,text message,texts',
  email: 'e-mail,mail',
  'in-person': 'face to face,visit,in person',
  group: 'groups,group session',
  post: 'letter,letters',
  'online-form': 'form,web form,webform',
  'social-media': 'social',
  meeting: 'meetings',
  'shared-system': 'database,shared database,system',
})

/** The channels of a cell that lists them, and the words in it that name none. */
export function channelsIn(text: string): {
  readonly known: readonly Channel[]
  readonly unknown: readonly string[]
} {
  const words = text
    .split(new RegExp(`[|,\\n]|${channelSeparator.trim()}`))
    .map(word => word.trim())
    .filter(Boolean)
  return {
    known: words.flatMap(word => channelIn(word) ?? []),
    unknown: words.filter(word => !channelIn(word)),
  }
}

export const waypointIn: Understand<NonNullable<Party['waypoint']>> = understanding(waypoints, {
  'first-contact': 'first',
  sought: 'goal,aim',
})

export const truthIn: Understand<'true' | 'false'> = understanding(['true', 'false'] as const, {
  true: 'yes,1,y',
  false: 'no,0,n',
})

/** A number, written with a point or a decimal comma. */
export function numberIn(text: string): number | undefined {
  const number = Number(text.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2'))
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number
}
