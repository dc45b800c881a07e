import { useLocale, useTranslations } from 'next-intl'
import { listWords } from '@/model/edition/list-words'
import type { Headline } from '@/model/health/headline'
import { headlineMessage } from '@/model/health/headline-message'

type Props = {
  readonly headline: Headline
  /** Whether it speaks of one subject, which stands named above it. */
  readonly isOne: boolean
  readonly themeName: (id: string) => string
}

/** The sentence that stands first: Safety, and only where it is in place what stands out among the themes. */
export function HeadlineSentence({ headline, isOne, themeName }: Props) {
  const t = useTranslations('health')
  const list = listWords(useLocale())
  const { key, values } = headlineMessage(headline)
  const named = (ids: readonly string[]) => list(ids.map(themeName))
  return (
    <div className="grid gap-2">
      <p className="text-3xl leading-tight font-bold text-balance">
        {isOne ? t(`headlineOne.${headline.kind}`) : t(`headline.${key}`, values)}
      </p>
      {headline.kind === 'all-safe' ? (
        <p className="text-lg">
          {headline.contrast
            ? t('contrast', {
                strongest: named(headline.contrast.strongest.themeIds),
                weakest: named(headline.contrast.weakest.themeIds),
              })
            : t('even')}
        </p>
      ) : null}
    </div>
  )
}
