import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ThemeMark } from '@/components/charts/theme-mark'
import { AboutThisCheck } from '@/components/check/about-this-check'
import { EditionWords } from '@/components/check/edition-words'
import { ElementQuestion } from '@/components/check/element-question'
import { StepButtons } from '@/components/check/step-buttons'
import { everyElement } from '@/model/edition/every-element'
import { themeById } from '@/model/edition/theme-by-id'
import { answerTo } from '@/model/health/judge-theme'
import type { DraftContent } from '@/server/database/drafts'
import { services } from '@/server/services'
import { submitStep } from '../../forms'
import { answerField, commentField } from '../../step-form'
import { minutesFor } from '../../steps'
import { CheckFields, type Checking } from './checking'

type Props = { readonly checking: Checking; readonly step: string }

/** One theme asked: why it matters, then its elements. Every button saves what is on the page. */
export async function ThemeForm({ checking, step }: Props) {
  const { edition } = services()
  const [language, words, t] = await Promise.all([
    getLocale(),
    getTranslations('check'),
    getTranslations('check.step'),
  ])
  const theme = themeById(edition, step) ?? notFound()
  const isFirst = theme.id === edition.foundation.id
  const position = isFirst ? 'foundation' : edition.themes.indexOf(theme)
  const statements = everyElement(edition).length
  const { answers, comments }: DraftContent = checking.draft ?? { answers: {}, comments: {} }
  return (
    <form action={submitStep} autoComplete="off" className="grid gap-8">
      <CheckFields checking={checking} />
      <input type="hidden" name="step" value={step} />
      <div className="grid gap-3">
        <h1 className="flex items-center gap-3 text-3xl">
          <ThemeMark position={position} />
          <EditionWords words={theme.name} language={language} />
        </h1>
        <p className="max-w-prose text-lg">
          <strong>{words('whyItMatters')}</strong> ·{' '}
          <EditionWords words={theme.concept} language={language} />
        </p>
        <p className="text-quiet">{t('skipHint')}</p>
        {isFirst ? (
          <details>
            <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
              {t('about')}
            </summary>
            <div className="mt-2 max-w-prose">
              <AboutThisCheck minutes={minutesFor(statements)} statements={statements} />
            </div>
          </details>
        ) : null}
      </div>
      {theme.elements.map(element => (
        <ElementQuestion
          key={element.id}
          element={element}
          perspective={checking.perspective}
          language={language}
          answer={answerTo(answers, element.id)}
          comment={comments[element.id] ?? ''}
          fields={{ answer: answerField(element.id), comment: commentField(element.id) }}
        />
      ))}
      <StepButtons isFirst={isFirst} words={{ onward: t('continue'), back: t('back'), leave: t('leave') }} />
    </form>
  )
}
