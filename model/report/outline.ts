import type { Language } from '../edition/words-in'
import type { Section } from './block'
import { changesSection } from './changes-section'
import { type ConstellationPicture, constellationPicture } from './constellation-picture'
import { findingsSection } from './findings-section'
import { type HealthRing, healthRing } from './health-ring'
import { mapSection } from './map-section'
import { methodSection } from './method-section'
import { contentSize } from './paper'
import { pictureSection } from './picture-section'
import type { ReportInput, ReportWords } from './report-input'
import { subjectsSection } from './subjects-section'
import { summarySection } from './summary-section'
import { actionsSection, reflectionsSection } from './talk-sections'
import { type Telling, tellingOf } from './telling'
import { themesSection } from './themes-section'

/** The title page. Its picture repeats the constellation without words, as an ornament. */
export interface Cover {
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
  readonly sections: readonly Section[]
  readonly footer: string
  readonly pageLabel: string
  /** Said on the method page where the paper's font lacked a character. */
  readonly replacedNote: string
}

function coverOf({ input, words, day, round, earlier }: Telling): Cover {
  const rounds = [earlier, round].filter(one => one !== undefined)
  return {
    product: words('common.product'),
    kind: words('report.cover.kind'),
    title: input.constellationName.trim() || words('report.cover.untitled'),
    workspace: input.workspaceName,
    made: words('report.cover.made', { day: day(input.madeAt) }),
    lines: [
      ...(input.asOf
        ? [words('report.cover.asOf', { name: input.asOf.title, day: day(input.asOf.madeAt) })]
        : []),
      rounds.length === 0
        ? words('report.cover.noRounds')
        : words('report.cover.round', {
            name: round?.round.name || words(`common.roundKinds.${round?.round.kind ?? 'other'}`),
            day: day(round?.round.openedAt ?? input.madeAt),
          }),
      words(rounds.length === 0 ? 'report.cover.careUnchecked' : 'report.cover.care'),
    ],
    emblem: healthRing(undefined, 110),
    picture: constellationPicture(input.constellation, {
      width: contentSize('portrait').width,
      height: 300,
      labels: false,
    }),
  }
}

/** The outline of a reflection report: every section is there, and an empty one says so. */
export function reportOutline(input: ReportInput, words: ReportWords): ReportOutline {
  const telling = tellingOf(input, words)
  const cover = coverOf(telling)
  return {
    title: words('report.documentTitle', { title: cover.title }),
    language: input.language,
    madeAt: input.madeAt,
    cover,
    sections: [
      summarySection(telling),
      pictureSection(telling),
      findingsSection(telling),
      ...(input.comparedWith ? [changesSection(telling, input.comparedWith)] : []),
      themesSection(telling),
      subjectsSection(telling),
      reflectionsSection(telling),
      actionsSection(telling),
      mapSection(telling),
      methodSection(telling),
    ],
    footer: words('report.footer', { title: cover.title, day: telling.day(input.madeAt) }),
    pageLabel: words('report.page', { page: '{page}', pages: '{pages}' }),
    replacedNote: words('report.method.replaced'),
  }
}
