import { useLocale, useTranslations } from 'next-intl'
import type { Headline } from '@/model/health/headline'
import { britishLocale } from './british-locale'

type Props = {
  readonly headline: Headline
  /** Whether it speaks of one subject, which stands named above it. */
  readonly isOne: boolean
  readonly themeName: (id: string) => string
}

/** The sentence that stands first: Safety, and only where it is in place what stands out among the themes. */
export function HeadlineSentence({ headline, isOne, themeName }: Props) {
  const t = useTranslations('check')
  const lists = new Intl.ListFormat(britishLocale[useLocale()], { type: 'conjunction' })
  const named = (ids: readonly string[]) => lists.format(ids.map(themeName))
  return (
    <div className="grid gap-2">
      <p className="text-3xl leading-tight font-bold text-balance">
        {isOne ? t(`headlineOne.${headline.kind}`) : sentence(t, headline)}
      </p>
      {headline.kind === 'all-safe' ? (
        <p className="text-lg">
          {headline.contrast
            ? t('headline.contrast', {
                strongest: named(headline.contrast.strongest.themeIds),
                weakest: named(headline.contrast.weakest.themeIds),
              })
            : t('headline.level')}
        </p>
      ) : null}
    </div>
  )
}

function sentence(t: ReturnType<typeof useTranslations<'check'>>, headline: Headline): string {
  if (headline.kind === 'nothing-checked') return t('headline.nothing-checked')
  const subjects = 'subjects' in headline ? headline.subjects : 0
  return t(`headline.${headline.kind}.${headline.about}`, { subjects, of: headline.of })
}
