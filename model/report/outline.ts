import type { Language } from '../edition/words-in'
import { outlineFor, type SectionId } from './audience'
import type { Section } from './block'
import { type Brevity, brevities } from './brevity'
import { composeSections } from './compose-sections'
import { type Composition, compositionFor } from './composition'
import { type ConstellationPicture, constellationPicture } from './constellation-picture'
import { disclose } from './disclose'
import { untold } from './easy-actions'
import { type HealthRing, healthRing } from './health-ring'
import { heldOwnWords, heldWords, heldWorkshops } from './held-words'
import { type HouseStyle, plainHouse } from './house-style'
import { leadingCheck } from './leading'
import type { LeftOut } from './left-out'
import { contentSize } from './paper'
import type { ReportInput, ReportWords } from './report-input'
import { type Telling, tellingOf } from './telling'

/** The title page, or where `isCompact` only a title. Its picture repeats the constellation without words, as an ornament. */
export interface Cover {
  readonly isCompact: boolean
  readonly house: HouseStyle
  readonly product: string
  readonly kind: string
  readonly title: string
  readonly workspace: string
  readonly made: string
  readonly lines: readonly string[]
  readonly picture: ConstellationPicture
  /** The ornament where there is no map yet. */
  readonly emblem: HealthRing
}

/** A whole report in reading order, painted by whoever has paper. `pageLabel` holds `{page}` and `{pages}`; `madeAt` is milliseconds. */
export interface ReportOutline {
  readonly title: string
  readonly language: Language
  readonly madeAt: number
  readonly cover: Cover
  /** The heading above the list of sections. */
  readonly contents: string
  readonly sections: readonly Section[]
  readonly footer: string
  readonly pageLabel: string
  /** Said on the method page where the paper's font lacked a character. */
  readonly replacedNote: string
}

/** Of which round the results are that stand first. */
function roundLine(telling: Telling): string {
  const { round, words, day, isOutside } = telling
  const check = leadingCheck(telling)
  if (check)
    return words('report.cover.asked', {
      name: check.round.plan.name,
      day: day(check.round.closedAt ?? 0),
    })
  if (!round) return words(isOutside ? 'report.cover.noRoundsOutside' : 'report.cover.noRounds')
  return words('report.cover.round', {
    name: round.round.name || words(`common.roundKinds.${round.round.kind}`),
    day: day(round.round.openedAt),
  })
}

function coverOf(telling: Telling): Cover {
  const { input, words, day, round, audience, isOutside } = telling
  const house = input.house ?? plainHouse
  return {
    product: words('common.product'),
    isCompact: !outlineFor[audience].hasCover,
    house,
    kind: words(`report.kinds.${audience}`),
    title: input.constellationName.trim() || words('report.cover.untitled'),
    workspace: house.organisation || input.workspaceName,
    made: words('report.cover.made', { day: day(input.madeAt) }),
    lines: [
      ...(input.asOf
        ? [words('report.cover.asOf', { name: input.asOf.title, day: day(input.asOf.madeAt) })]
        : []),
      roundLine(telling),
      words(!round || isOutside ? 'report.cover.careUnchecked' : 'report.cover.care'),
    ],
    emblem: healthRing(undefined, 110),
    picture: constellationPicture(input.constellation, {
      width: contentSize('portrait').width,
      height: 300,
      labels: false,
    }),
  }
}

/** A report made for an audience, what was left out of it for that audience (S-34), and what it holds of maps and workshops that may be erased there. */
export interface Report {
  readonly outline: ReportOutline
  readonly leftOut: readonly LeftOut[]
  readonly held: readonly string[]
}

/** A report as it was put together: the input as its audience may see it, told section by section; an easy one as briefly as it has to be. */
export function composeReport(
  given: ReportInput,
  words: ReportWords,
  composition: Composition,
  brevity: Brevity = brevities[0],
): Report {
  const { input, leftOut: notGiven } = disclose(given, composition.audience)
  const leftOut = [...notGiven, ...untold(input, composition, brevity)]
  const isWithoutMap = !composition.sections.some(({ id, isLeftOut }) => id === 'map' && !isLeftOut)
  const telling = tellingOf({ ...input, leftOut, isWithoutMap }, words, composition.audience, brevity)
  const cover = coverOf(telling)
  const outline: ReportOutline = {
    title: words('report.documentTitle', { title: cover.title, kind: cover.kind }),
    language: input.language,
    madeAt: input.madeAt,
    cover,
    contents: words('report.contents'),
    sections: composeSections(telling, composition.sections),
    footer: words('report.footer', { title: cover.title, day: telling.day(input.madeAt) }),
    pageLabel: words('report.page', { page: '{page}', pages: '{pages}' }),
    replacedNote: words('report.method.replaced'),
  }
  const maps = [input.constellation, ...(input.comparedWith ? [input.comparedWith.constellation] : [])]
  const isTold = (section: SectionId) =>
    composition.sections.some(({ id, isLeftOut }) => id === section && !isLeftOut)
  const held = [
    ...maps.flatMap(heldWords),
    ...heldWorkshops((isTold('workshops') && input.workshops) || []),
    ...heldOwnWords((isTold('results') && input.asked) || []),
  ]
  return { outline, leftOut, held }
}

/** The outline of the team's report: every section is there, and an empty one says so. */
export const reportOutline = (input: ReportInput, words: ReportWords): ReportOutline =>
  composeReport(input, words, compositionFor('team')).outline
