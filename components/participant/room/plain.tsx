import { useTranslations } from 'next-intl'

type Props = { readonly says: 'sent' | 'later' | 'closed' | 'soon' | 'onScreen' }

/** A stage at which there is nothing to do just now, said in a sentence. */
export function Plain({ says }: Props) {
  const t = useTranslations('participant.room')
  if (says === 'soon') return <p>{t('vote.soon')}</p>
  return <p>{says === 'onScreen' ? t('map.onScreen') : t(`asked.${says}`)}</p>
}
