import { getLocale, getTranslations } from 'next-intl/server'
import { StepProgress } from '@/components/check/step-progress'
import { everyTheme } from '@/model/edition/every-theme'
import { wordsIn } from '@/model/edition/words-in'
import { measureProgress } from '@/model/health/progress'
import { services } from '@/server/services'
import { reviewStep } from '../../steps'
import type { Checking } from './checking'

type Props = { readonly checking: Checking; readonly current: string }

/** Where one is in this check. */
export async function CheckProgress({ checking, current }: Props) {
  const { edition } = services()
  const [language, words] = await Promise.all([getLocale(), getTranslations('check.step')])
  const { themes } = measureProgress(edition, checking.draft?.answers ?? {})
  const steps = everyTheme(edition).map(({ id, name }, place) => ({
    id,
    name: wordsIn(name, language).text,
    answered: themes[place]?.answered ?? 0,
    of: themes[place]?.of ?? 0,
  }))
  const review = { id: reviewStep, name: words('review'), answered: 0, of: 1 }
  return <StepProgress steps={[...steps, review]} current={current} />
}
