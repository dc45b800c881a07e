import { useTranslations } from 'next-intl'
import type { Theme } from '@/model/edition/edition'
import type { Perspective } from '@/model/edition/perspective'
import { type Language, wordsIn } from '@/model/edition/words-in'
import { answerTo } from '@/model/health/judge-theme'
import type { Response } from '@/model/health/response'
import { ThemeMark } from '../charts/theme-mark'
import { EditionWords } from './edition-words'

type Props = {
  readonly theme: Theme
  readonly position: number | 'foundation'
  readonly perspective: Perspective
  readonly language: Language
  readonly answers: Response['answers']
  readonly comments: Response['comments']
  readonly href: string
}

/** One theme as it will be sent: each statement with its answer, or that it was skipped, which is said and not urged against. */
export function ReviewTheme({ theme, position, perspective, language, answers, comments, href }: Props) {
  const t = useTranslations('check.review')
  const answerWords = useTranslations('common.answers')
  const name = wordsIn(theme.name, language).text
  return (
    <section aria-labelledby={`review-${theme.id}`} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id={`review-${theme.id}`} className="flex items-center gap-2 text-xl">
          <ThemeMark position={position} />
          <EditionWords words={theme.name} language={language} />
        </h2>
        <a
          href={href}
          aria-label={t('changeStep', { theme: name })}
          className="inline-flex min-h-11 items-center underline"
        >
          {t('change')}
        </a>
      </div>
      <dl className="divide-y divide-line rounded-card border border-line bg-sheet">
        {theme.elements.map(element => {
          const answer = answerTo(answers, element.id)
          const comment = comments[element.id]
          return (
            <div
              key={element.id}
              className="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_9rem]"
            >
              <dt>
                <EditionWords words={element.wording[perspective]} language={language} />
              </dt>
              <dd className={answer ? 'font-bold' : 'text-quiet'}>
                {answer ? answerWords(answer) : t('skipped')}
              </dd>
              {comment ? (
                <dd className="border-l-2 border-line pl-3 text-quiet whitespace-pre-line sm:col-span-2">
                  {comment}
                </dd>
              ) : null}
            </div>
          )
        })}
      </dl>
    </section>
  )
}
