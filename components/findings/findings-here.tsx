'use client'

import { useTranslations } from 'next-intl'
import { useLiveMap } from '@/components/session/live-map-context'
import { Button } from '@/components/ui/button'
import { useFindings } from './use-findings'
import { useSentence } from './use-sentence'

/** What stands out about one party or relationship, and the way to all findings; nothing where nothing does. */
export function FindingsHere({ about }: { readonly about: string }) {
  const t = useTranslations('findings')
  const { view } = useLiveMap()
  const found = useFindings()
  const sentenceOf = useSentence()
  const own = found?.open.filter(finding => finding.about === about) ?? []
  if (own.length === 0) return null
  return (
    <section className="grid gap-2">
      <h3 className="text-base">{t('here')}</h3>
      <ul className="grid gap-1.5">
        {own.map(finding => (
          <li key={finding.key} className="border-l-4 border-line pl-3 leading-snug">
            {sentenceOf(finding)}
          </li>
        ))}
      </ul>
      <div>
        <Button look="quiet" className="-ml-2 px-2!" onClick={() => view.setState({ beside: 'findings' })}>
          {t('toAll')}
        </Button>
      </div>
    </section>
  )
}
