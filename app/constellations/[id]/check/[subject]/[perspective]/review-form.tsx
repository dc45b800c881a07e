import { getLocale, getTranslations } from 'next-intl/server'
import { ReviewTheme } from '@/components/check/review-theme'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { everyTheme } from '@/model/edition/every-theme'
import { measureProgress } from '@/model/health/progress'
import type { DraftContent } from '@/server/database/drafts'
import { services } from '@/server/services'
import { checkAddress, stepAddress } from '../../addresses'
import { submitCheck } from '../../forms'
import { reviewStep, stepBefore } from '../../steps'
import { CheckFields, type Checking } from './checking'

type Props = { readonly checking: Checking }

/** All that was answered and skipped, and the one button that sends it. */
export async function ReviewForm({ checking }: Props) {
  const { edition } = services()
  const { id, subject, perspective, draft } = checking
  const [language, t, step] = await Promise.all([
    getLocale(),
    getTranslations('check.review'),
    getTranslations('check.step'),
  ])
  const { answers, comments }: DraftContent = draft ?? { answers: {}, comments: {} }
  const { answered, of } = measureProgress(edition, answers)
  const addressOf = (name: string | undefined) => stepAddress(id, subject, perspective, { step: name })
  return (
    <>
      <div className="grid gap-2">
        <h1 className="text-3xl">{t('title')}</h1>
        <p>{answered > 0 ? t('count', { answered, skipped: of - answered }) : t('nothing')}</p>
      </div>
      {everyTheme(edition).map((theme, place) => (
        <ReviewTheme
          key={theme.id}
          theme={theme}
          position={place === 0 ? 'foundation' : place - 1}
          perspective={perspective}
          language={language}
          answers={answers}
          comments={comments}
          href={addressOf(theme.id)}
        />
      ))}
      <form action={submitCheck} className="grid gap-4 border-t border-line pt-6">
        <CheckFields checking={checking} />
        <input type="hidden" name="seen" value={draft?.updatedAt ?? 0} />
        {answered > 0 ? <p>{t('sendNote')}</p> : null}
        <div className="flex flex-wrap gap-3">
          {answered > 0 ? (
            <Button type="submit" look="primary">
              {t('send')}
            </Button>
          ) : null}
          <ButtonLink href={addressOf(stepBefore(edition, reviewStep))} look="plain">
            {step('back')}
          </ButtonLink>
          <ButtonLink href={checkAddress(id, { news: draft ? 'saved' : undefined })} look="quiet">
            {t('leave')}
          </ButtonLink>
        </div>
      </form>
    </>
  )
}
