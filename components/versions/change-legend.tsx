import { useTranslations } from 'next-intl'
import { MarkSign } from './mark-sign'

/** What the signs of a change mean. */
export function ChangeLegend() {
  const words = useTranslations('versions')
  return (
    <ul aria-label={words('legend.title')} className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-quiet">
      {(['added', 'gone', 'changed'] as const).map(mark => (
        <li key={mark} className="flex items-center gap-2">
          <svg viewBox="-16 -16 32 32" width="20" height="20" aria-hidden="true">
            <MarkSign mark={mark} />
          </svg>
          {words(`legend.${mark}`)}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
          <path
            d="M2 10H26"
            stroke="var(--accent)"
            strokeWidth="3"
            strokeDasharray="1 6"
            strokeLinecap="round"
          />
        </svg>
        {words('legend.moved')}
      </li>
    </ul>
  )
}
