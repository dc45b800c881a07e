import { useTranslations } from 'next-intl'
import { answers } from '@/model/health/answer'
import type { ElementNeed } from '@/model/health/need'
import { ThemeMark } from '../charts/theme-mark'
import type { EditionNames } from './edition-names'
import { Cell, RowName, WideRow, WideTable } from './wide-table'

type Props = { readonly needs: readonly ElementNeed[]; readonly names: EditionNames }

const first = 6

/** Whether anything is left to do or to find out about it. */
const isOpen = ({ isHoldingSafetyBack, level, counts }: ElementNeed) =>
  isHoldingSafetyBack || level !== 1 || counts['dont-know'] > 0

/** The core elements that need attention, the most needing first; the rest one step away. */
export function NeedResults({ needs, names }: Props) {
  const t = useTranslations('check.results')
  const open = needs.filter(isOpen)
  return (
    <section aria-labelledby="needs" className="grid gap-4">
      <h2 id="needs" className="text-xl">
        {t('needs')}
      </h2>
      {open.length > 0 ? (
        <NeedTable needs={open.slice(0, first)} names={names} caption={t('needsCaption')} />
      ) : (
        <p>{t('needsNone')}</p>
      )}
      {needs.length > Math.min(open.length, first) ? (
        <details className="min-w-0">
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            {t('needsMore', { count: needs.length })}
          </summary>
          <NeedTable
            needs={needs}
            names={names}
            caption={`${t('needsCaption')} · ${t('needsMore', { count: needs.length })}`}
          />
        </details>
      ) : null}
    </section>
  )
}

function NeedTable({ needs, names, caption }: Props & { readonly caption: string }) {
  const t = useTranslations('check.results')
  const answerWords = useTranslations('common.answers')
  const columns = [t('element'), ...answers.map(answer => answerWords(answer))]
  return (
    <WideTable caption={caption} columns={columns}>
      {needs.map(({ elementId, themeId, counts, isHoldingSafetyBack }) => (
        <WideRow key={elementId}>
          <RowName>
            <span className="flex items-start gap-2">
              <span className="mt-0.5 shrink-0">
                <ThemeMark position={names.position(themeId)} title={names.theme(themeId)} />
              </span>
              <span>
                {names.element(elementId)}
                {isHoldingSafetyBack ? (
                  <span className="block text-sm font-normal text-danger">{t('holdsSafetyBack')}</span>
                ) : null}
              </span>
            </span>
          </RowName>
          {answers.map(answer => (
            <Cell key={answer}>{counts[answer]}</Cell>
          ))}
        </WideRow>
      ))}
    </WideTable>
  )
}
