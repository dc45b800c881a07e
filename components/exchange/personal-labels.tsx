import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { PersonalLabel } from '@/model/exchange/personal-labels'

const shown = 8
const length = 80

/** Labels that look like personal data, before anything is made of them (S-30). */
export function PersonalLabels({ labels }: { readonly labels: readonly PersonalLabel[] }) {
  const t = useTranslations('exchange')
  if (labels.length === 0) return null
  return (
    <Notice tone="warm">
      <div className="grid gap-2">
        <h3 className="text-lg">{t('personalTitle')}</h3>
        <p>{t('personalAbout')}</p>
        <ul className="list-disc pl-6 wrap-anywhere">
          {labels.slice(0, shown).map(({ text, looksLike }) => (
            <li key={text}>
              <q>{text.length > length ? `${text.slice(0, length)}…` : text}</q> {t(`personal.${looksLike}`)}
            </li>
          ))}
        </ul>
        {labels.length > shown ? <p>{t('personalMore', { count: labels.length - shown })}</p> : null}
      </div>
    </Notice>
  )
}
