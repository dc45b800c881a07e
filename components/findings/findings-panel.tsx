'use client'

import { useTranslations } from 'next-intl'
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { MapActions } from '@/components/canvas/use-map-actions'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import type { Finding } from '@/model/findings/finding'
import { KnownFindings } from './known-findings'
import { OpenFindings } from './open-findings'
import { type Done, useFindingActs } from './use-finding-acts'
import { useFindings } from './use-findings'
import { useSentence } from './use-sentence'
import { useShown } from './use-shown'

/** What stands out on the map and in its checks, live: open findings by what they touch, and those that are known and left. */
export function FindingsPanel({ actions }: { readonly actions: MapActions }) {
  const t = useTranslations('findings')
  const found = useFindings()
  const sentenceOf = useSentence()
  const showing = useShown()
  const { acts, done } = useFindingActs(actions)
  const hasChecks = useStore(useLiveMap().checks, checks => checks !== undefined)
  if (!found) return <p className="text-quiet">{t('looking')}</p>
  const { open, left } = found
  const shown = [...open, ...left.map(({ finding }) => finding)].find(({ key }) => key === showing.shownKey)
  return (
    <>
      <p className="text-sm text-quiet">{t('standing')}</p>
      <Lead open={open} left={left.length} />
      <JustDone done={done} />
      <p role="status" className="sr-only">
        {shown ? t('shown', { sentence: sentenceOf(shown) }) : null}
      </p>
      {hasChecks ? null : <p className="text-sm text-quiet">{t('checksNotHere')}</p>}
      <OpenFindings open={open} sentenceOf={sentenceOf} showing={showing} acts={acts} />
      <KnownFindings left={left} sentenceOf={sentenceOf} showing={showing} acts={acts} />
    </>
  )
}

/** How much stands out, or that nothing does. */
function Lead({ open, left }: { readonly open: readonly Finding[]; readonly left: number }) {
  const t = useTranslations('findings')
  const isEmpty = useConstellation(({ parties }) => parties.length === 0)
  if (open.length > 0) return <p className="text-lg">{t('open', { count: open.length })}</p>
  return <p>{t(left > 0 ? 'allKnown' : isEmpty ? 'emptyMap' : 'none')}</p>
}

/** What was just done. It takes the focus, since the button that did it is gone. */
function JustDone({ done }: { readonly done: Done | undefined }) {
  const t = useTranslations('findings')
  const line = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    if (done) line.current?.focus()
  }, [done])
  return (
    <p
      ref={line}
      role="status"
      tabIndex={-1}
      className="rounded-card border-l-4 border-line bg-paper px-4 py-3 outline-offset-2 empty:hidden"
    >
      {done ? t(`said.${done.word}`) : null}
    </p>
  )
}
