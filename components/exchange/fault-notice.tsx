import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { ExchangeFault } from '@/model/exchange/fault'

/** Why nothing was brought in, in one sentence with the place. */
export function FaultNotice({ fault: { at, problem } }: { readonly fault: ExchangeFault }) {
  const t = useTranslations('exchange')
  const fault = t(`faults.${problem}`)
  return (
    <Notice tone="danger" role="alert">
      <p className="wrap-anywhere">{at === '' ? t('refused', { fault }) : t('refusedAt', { at, fault })}</p>
    </Notice>
  )
}
