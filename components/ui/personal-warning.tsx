import { useTranslations } from 'next-intl'
import { looksLikePersonalData } from '@/model/constellation/personal-data'

/** The gentle warning under a field whose text seems to hold personal data (S-30). */
export function PersonalWarning({ text }: { readonly text: string }) {
  const t = useTranslations('canvas')
  const found = looksLikePersonalData(text)
  if (!found) return null
  return (
    <span role="status" className="rounded-control border-l-4 border-warm bg-warm-wash px-3 py-2 text-ink">
      {t(`personal.${found}`)}
    </span>
  )
}
