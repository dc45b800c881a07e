import { partyKinds } from '../constellation/party'
import { relationshipStates } from '../constellation/relationship'
import type { Block, Section } from './block'
import { type ConstellationPicture, constellationPicture, pictureScale } from './constellation-picture'
import { legend } from './legend'
import { contentSize, type Orientation } from './paper'
import { seenFrom } from './seen-from'
import type { Telling } from './telling'

/** Room kept under the picture for its caption and the legend's first group, and above it for the title. */
const besides = { portrait: 288, landscape: 288 } as const

function roomOn(orientation: Orientation) {
  const { width, height } = contentSize(orientation)
  return { width, height: height - besides[orientation] }
}

function pictureOn(
  orientation: Orientation,
  { input, now, partyName, isOutside }: Telling,
): ConstellationPicture {
  return constellationPicture(input.constellation, {
    ...roomOn(orientation),
    ...(isOutside && ringed(now) === 0 ? {} : { health: new Map(Object.entries(now)) }),
    nameOf: partyName,
  })
}

/** How many relationships carry a ring; outside the team only those that a round told of. */
const ringed = (now: Telling['now']) => Object.keys(now).filter(key => key.startsWith('relationship:')).length

const hasThinGround = (now: Telling['now']) =>
  Object.entries(now).some(
    ([key, health]) => key.startsWith('relationship:') && 'isMostly' in health && health.isMostly,
  )

/** What the picture says, for those who do not see it. */
export function pictureInWords({ input, now, words, list, isOutside }: Telling): string {
  const { parties, relationships } = input.constellation
  const kinds = partyKinds.flatMap(kind => {
    const count = parties.filter(party => party.kind === kind).length
    return count > 0 ? [words(`report.kindCount.${kind}`, { count })] : []
  })
  const states = relationshipStates.flatMap(state => {
    const count = relationships.filter(tie => tie.state === state).length
    return count > 0 ? [words(`report.stateCount.${state}`, { count })] : []
  })
  return [
    words('report.picture.alt', {
      parties: parties.length,
      relationships: relationships.length,
      kinds: list(kinds),
    }),
    ...(states.length > 0 ? [words('report.picture.altStates', { states: list(states) })] : []),
    ...(Object.keys(now).length > 0 && (!isOutside || ringed(now) > 0)
      ? [words('report.picture.altChecked', { count: Object.keys(now).length })]
      : []),
    ...(input.isWithoutMap ? [] : [words('report.picture.altElsewhere')]),
  ].join(' ')
}

const legendIn = ({ words, now, isOutside }: Telling): Block => ({
  kind: 'legend',
  legend: legend({
    hasRings: !isOutside || ringed(now) > 0,
    ...(hasThinGround(now) ? { mostly: words('report.safetyShort.mostly-in-place') } : {}),
    titles: {
      kinds: words('report.legend.kinds'),
      sizes: words('report.legend.sizes'),
      states: words('report.legend.states'),
      rings: words('report.legend.rings'),
    },
    kind: kind => words(`common.partyKinds.${kind}`),
    size: size => words(`common.sizes.${size}`),
    state: state => words(`common.states.${state}`),
    safety: state => words(`report.safetyShort.${state}`),
  }),
})

/** The constellation as a picture, upright or lengthwise, whichever shows it larger, with what its signs mean. */
export function pictureSection(telling: Telling): Section {
  const { words, input } = telling
  const section = { id: 'picture', title: words('report.picture.title') }
  if (input.constellation.parties.length === 0) {
    const text = words('report.picture.empty')
    return { ...section, orientation: 'portrait', blocks: [{ kind: 'paragraph', look: 'quiet', text }] }
  }
  const scaleOn = (orientation: Orientation) => pictureScale(input.constellation, roomOn(orientation))
  const isWide = scaleOn('landscape') > scaleOn('portrait') * 1.08
  const picture = pictureOn(isWide ? 'landscape' : 'portrait', telling)
  const place = input.isWithoutMap ? 'Alone' : ''
  const caption = `report.picture.${picture.isNear ? 'caption' : 'captionFar'}${place}`
  return {
    ...section,
    orientation: isWide ? 'landscape' : 'portrait',
    blocks: [
      {
        kind: 'figure',
        alt: pictureInWords(telling),
        caption: words(caption),
        picture: { kind: 'constellation', picture },
      },
      legendIn(telling),
      ...seenFrom(telling),
    ],
  }
}
