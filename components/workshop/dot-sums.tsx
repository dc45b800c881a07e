import { useTranslations } from 'next-intl'
import type { Vote } from '@/model/workshop/vote'

type Props = { readonly options: Vote['options']; readonly dots: ReadonlyMap<string, number> }

/** The sums of a vote, most dots first, each as a number and as a bar. */
export function DotSums({ options, dots }: Props) {
  const t = useTranslations('workshop.vote')
  const sums = options
    .map(({ id, text }) => ({ id, text, count: dots.get(id) ?? 0 }))
    .toSorted((one, other) => other.count - one.count)
  const most = Math.max(1, ...sums.map(({ count }) => count))
  return (
    <ol className="grid gap-3">
      {sums.map(({ id, text, count }) => (
        <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
          <span className="wrap-anywhere">{text}</span>
          <strong className="tabular-nums">{t('dots', { count })}</strong>
          <svg
            viewBox="0 0 100 3"
            preserveAspectRatio="none"
            aria-hidden="true"
            className="col-span-2 h-2 w-full"
          >
            <rect width="100" height="3" rx="1" fill="var(--line)" />
            <rect width={(count / most) * 100} height="3" rx="1" fill="var(--accent)" />
          </svg>
        </li>
      ))}
    </ol>
  )
}
