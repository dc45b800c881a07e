import { useTranslations } from 'next-intl'
import type { InstrumentNames } from '@/model/instrument/instrument-names'
import type { Gap } from '@/model/results/gaps'
import type { ResultView } from '@/model/results/round-results'
import { RowName, WideRow, WideTable, WordsCell } from '../check/wide-table'
import { standingWords } from './standing-words'

type Props = {
  readonly views: ReadonlyMap<string, ResultView>
  readonly gaps: readonly Gap[]
  readonly names: InstrumentNames
  readonly sliceName: (slice: string) => string
  /** Names a slice inside a sentence. */
  readonly sliceWithin: (slice: string) => string
  /** Names a subject; undefined where there is only one. */
  readonly subjectName: ((key: string) => string) | undefined
}

const mostGaps = 6

const isShown = ({ sections }: ResultView) => sections.some(({ known }) => known > 0)

/** The slices of the round beside each other, with the gaps between them named in sentences. */
export function SideBySide({ views, gaps, ...rest }: Props) {
  const t = useTranslations('results.gap')
  const shown = [...views].filter(([, view]) => isShown(view))
  return (
    <section aria-labelledby="side-by-side" className="grid gap-4">
      <h2 id="side-by-side" className="text-xl">
        {t('title')}
      </h2>
      {shown.length < 2 ? (
        <p>{t('notShown')}</p>
      ) : gaps.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className="grid gap-4">
          {gaps.slice(0, mostGaps).map(gap => (
            <GapSentence key={`${gap.subject} ${gap.question}`} gap={gap} {...rest} />
          ))}
        </ul>
      )}
      {shown.length > 0 ? <SliceTable views={[...views]} {...rest} /> : null}
    </section>
  )
}

type SentenceProps = { readonly gap: Gap } & Omit<Props, 'views' | 'gaps'>

function GapSentence({ gap, names, sliceName, sliceWithin, subjectName }: SentenceProps) {
  const t = useTranslations('results')
  const { question, subject, higher, lower } = gap
  const says = (side: Gap['higher']) => standingWords(t, side.standing, names.isHealthCheck)
  const [high, low] = [sliceName(higher.slice), sliceName(lower.slice)]
  return (
    <li className="grid gap-1 border-l-4 border-warm pl-4">
      <p className="text-lg">
        {t('gap.said', {
          element: names.question(question),
          higher: sliceWithin(higher.slice),
          lower: sliceWithin(lower.slice),
        })}
      </p>
      <p className="text-sm text-quiet">
        {subjectName ? `${subjectName(subject)} · ` : ''}
        {t('gap.sentence', {
          higher: high,
          higherStands: says(higher),
          lower: low,
          lowerStands: says(lower),
        })}
      </p>
    </li>
  )
}

type TableProps = Pick<Props, 'names' | 'sliceName'> & {
  readonly views: readonly (readonly [string, ResultView])[]
}

function SliceTable({ views, names, sliceName }: TableProps) {
  const t = useTranslations('resultsPage')
  const results = useTranslations('results')
  const health = useTranslations('health')
  const sections = views[0]?.[1].sections ?? []
  const says = ({ safety, themesStandBack, sections: own }: ResultView, place: number): string => {
    const one = own[place]
    if (!one || one.known === 0) return results('notKnown')
    if (place === 0 && safety !== null) return results(`safety.${safety}`)
    return themesStandBack ? health('standsBack') : standingWords(results, one.standing, names.isHealthCheck)
  }
  return (
    <WideTable
      caption={t('slicesCaption')}
      columns={[t('group'), ...sections.map(({ section }) => names.section(section))]}
    >
      {views.map(([slice, view]) => (
        <WideRow key={slice}>
          <RowName>{sliceName(slice)}</RowName>
          {sections.map(({ section }, place) => (
            <WordsCell key={section}>{says(view, place)}</WordsCell>
          ))}
        </WideRow>
      ))}
    </WideTable>
  )
}
