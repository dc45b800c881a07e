import { useTranslations } from 'next-intl'

type Props = { readonly minutes: number; readonly statements: number }

/** What someone has a right to know before they answer: that it is not anonymous, how long it takes, that all of it may be skipped or left. */
export function AboutThisCheck({ minutes, statements }: Props) {
  const t = useTranslations('check.perspective')
  return (
    <ul className="grid list-disc gap-2 pl-5">
      <li className="font-bold">{t('notAnonymous')}</li>
      <li>{t('howLong', { minutes, count: statements })}</li>
      <li>{t('skip')}</li>
      <li>{t('leave')}</li>
      <li>{t('afterwards')}</li>
    </ul>
  )
}
