'use client'

import { Footprints } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { standOn } from './stand-on'
import type { Sentence, Sentences } from './use-sentences'

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-1.5">
      <h3 className="text-base">{title}</h3>
      {children}
    </section>
  )
}

/** Sentences about one party each: press one to find the party on the map, or go and stand there. */
function Lines({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const t = useTranslations('standpoint')
  const { view } = useLiveMap()
  return (
    <ul className="grid">
      {sentences.map(({ party, name, text }) => (
        <li key={`${party} ${text}`} className="grid grid-cols-[1fr_auto] items-start">
          <button
            type="button"
            className="min-h-11 rounded-control px-1.5 py-2 text-left leading-snug hover:bg-accent-wash"
            onClick={() => view.setState({ selection: { parties: [party], relationships: [] } })}
          >
            {text}
          </button>
          <button
            type="button"
            title={t('standAt', { name })}
            className="grid size-11 place-items-center rounded-control text-quiet hover:bg-accent-wash hover:text-accent"
            onClick={() => standOn(view, [party])}
          >
            <Footprints width={18} height={18} aria-hidden="true" />
            <span className="sr-only">{t('standAt', { name })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function PartIfAny({
  title,
  sentences,
}: {
  readonly title: string
  readonly sentences: readonly Sentence[]
}) {
  if (sentences.length === 0) return null
  return (
    <Part title={title}>
      <Lines sentences={sentences} />
    </Part>
  )
}

/** What is seen from a standpoint, from the nearest to what is out of reach. */
export function StandpointSentences({ sentences }: { readonly sentences: Sentences }) {
  const t = useTranslations('standpoint')
  const { direct, belonging, heard, through, resting, outOfReach, unknown } = sentences
  return (
    <>
      <Part title={t('direct')}>
        {direct.length > 0 ? <Lines sentences={direct} /> : <p className="text-quiet">{t('nobodyDirect')}</p>}
      </Part>
      <PartIfAny title={t('belonging')} sentences={belonging} />
      <PartIfAny title={t('heard')} sentences={heard} />
      <PartIfAny title={t('through')} sentences={through} />
      <PartIfAny title={t('resting')} sentences={resting} />
      <Part title={t('outOfReach')}>
        <p>{outOfReach === '' ? t('nobodyOut') : outOfReach}</p>
      </Part>
      {unknown === '' ? null : (
        <Part title={t('unknown')}>
          <p>{unknown}</p>
        </Part>
      )}
    </>
  )
}
