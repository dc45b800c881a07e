'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useLiveMap } from '@/components/session/live-map-context'
import { realOnes, type ShownRelationship, safetyOfBundle } from '@/model/shown-map/bundle'
import { remembered } from './remembered'
import { safetyIn } from './shown-of'
import { useCalled } from './use-called'
import { useHealthWords } from './use-health-words'
import { useRelationshipWords } from './use-relationship-words'

const safetyWord = { 'not-in-place': 'notInPlace', partly: 'partly' } as const

/** What a line on the map is called: one relationship's sentence and health, or what a bundle holds. */
export function useDrawnWords() {
  const t = useTranslations('canvas')
  const wordsOf = useRelationshipWords()
  const healthWordsOf = useHealthWords()
  const called = useCalled()
  const health = useStore(useLiveMap().health)
  return useMemo(
    () =>
      remembered((drawn: ShownRelationship): string => {
        const real = realOnes(drawn)
        const [only = drawn] = real
        if (real.length === 1) {
          const words = t('words.relationshipIs', { words: wordsOf(only) })
          return [words, healthWordsOf({ kind: 'relationship', id: only.id })].filter(Boolean).join(' ')
        }
        const { safety, count } = safetyOfBundle(real, safetyIn(health))
        return t('words.bundle', {
          count: real.length,
          from: called(drawn.from),
          to: called(drawn.to),
          strained: real.filter(({ state }) => state === 'strained').length,
          paused: real.filter(({ state }) => state === 'paused').length,
          safety: safety === 'not-in-place' || safety === 'partly' ? safetyWord[safety] : 'other',
          unsafe: count,
        })
      }),
    [t, wordsOf, healthWordsOf, called, health],
  )
}
