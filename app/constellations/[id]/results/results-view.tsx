import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ChoiceOfLinks } from '@/components/check/choice-of-links'
import { editionNames } from '@/components/check/edition-names'
import { HeadlineSentence } from '@/components/check/headline-sentence'
import { NeedResults } from '@/components/check/need-results'
import { PerspectiveResults } from '@/components/check/perspective-results'
import { ResultsPicture } from '@/components/check/results-picture'
import { ThemeResults } from '@/components/check/theme-results'
import { Notice } from '@/components/ui/notice'
import { byPerspective } from '@/model/health/by-perspective'
import { headline } from '@/model/health/headline'
import { type ConstellationHealth, judgeConstellation } from '@/model/health/judge-constellation'
import { orderByNeed } from '@/model/health/need'
import type { Round } from '@/model/health/response'
import { wholeRing } from '@/model/report/whole-ring'
import type { CheckedRound } from '@/server/health/checked-rounds'
import { services } from '@/server/services'
import type { ChosenRound } from './chosen-round'
import { Comparison } from './comparison'
import { nameTogether } from './name-together'

type Props = {
  readonly rounds: readonly CheckedRound[]
  readonly chosen: ChosenRound & { readonly round: CheckedRound }
  /** The name of the one subject shown, or undefined where all of them are. */
  readonly subjectName: string | undefined
  readonly hrefOf: (query: { readonly round: string; readonly against?: string }) => string
  /** What stands in place of results where nobody has answered in this round. */
  readonly empty: ReactNode
  /** What stands between the needs and the perspectives. */
  readonly children?: ReactNode
}

const ringRadius = 130

/** The results of one round: the sentence, the picture, the numbers, then what differs and what changed. */
export async function ResultsView({ rounds, chosen, subjectName, hrefOf, empty, children }: Props) {
  const { edition } = services()
  const { round } = chosen
  const [language, t, common] = await Promise.all([
    getLocale(),
    getTranslations('check.results'),
    getTranslations('common'),
  ])
  const names = editionNames(edition, language)
  const health = judgeConstellation(edition, round.responses)
  const others = round.responses.filter(({ editionId }) => editionId !== edition.id).length
  const ring = wholeRing(health, ringRadius)
  const responses = [...health.bySubject.values()].reduce((sum, subject) => sum + subject.responses, 0)
  return (
    <>
      <RoundChoice rounds={rounds} current={round} hrefOf={hrefOf} />
      {others > 0 ? <Notice>{t('otherEdition', { count: others })}</Notice> : null}
      {health.checked === 0 ? (
        empty
      ) : (
        <>
          <div className="grid gap-2">
            <HeadlineSentence
              headline={headline(health)}
              isOne={subjectName !== undefined}
              themeName={names.theme}
            />
            <p className="text-quiet">
              {subjectName === undefined
                ? t('responsesAll', { count: responses, subjects: health.checked })
                : t('responses', { count: responses })}{' '}
              {t('small')}
            </p>
          </div>
          <ResultsPicture
            ring={ring}
            subject={subjectName ?? common('wholeConstellation')}
            safety={ring.state}
            standsBack={health.themesStandBack}
          />
          <ThemeResults
            safety={ring.state}
            foundation={health.foundation}
            themes={health.themes}
            standsBack={health.themesStandBack}
            names={names}
          />
          <NeedResults needs={orderByNeed(health)} names={names} />
          {children}
          <PerspectiveResults seen={perspectivesSeen(round)} names={names} />
          <Comparison chosen={chosen} isOne={subjectName !== undefined} hrefOf={hrefOf} />
        </>
      )}
    </>
  )
}

function perspectivesSeen({ responses }: CheckedRound) {
  return [...byPerspective(services().edition, responses)].map(([perspective, health]) => ({
    perspective,
    responses: countResponses(health),
    safety: wholeRing(health, ringRadius).state,
    standsBack: health.themesStandBack,
    themes: health.themes,
  }))
}

const countResponses = ({ bySubject }: ConstellationHealth) =>
  [...bySubject.values()].reduce((sum, subject) => sum + subject.responses, 0)

type ChoiceProps = Pick<Props, 'rounds' | 'hrefOf'> & { readonly current: Round }

async function RoundChoice({ rounds, current, hrefOf }: ChoiceProps) {
  const [t, nameOf] = await Promise.all([getTranslations('check.results'), nameTogether()])
  const [only] = rounds
  if (only && rounds.length === 1) return <p className="text-quiet">{nameOf(only)}</p>
  return (
    <ChoiceOfLinks
      label={t('rounds')}
      choices={rounds.map(round => ({
        href: hrefOf({ round: round.id }),
        name: nameOf(round),
        isCurrent: round.id === current.id,
      }))}
    />
  )
}
