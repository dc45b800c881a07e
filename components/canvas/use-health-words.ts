'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useStore } from 'zustand'
import { useLiveMap } from '@/components/session/live-map-context'
import { type Subject, subjectKey } from '@/model/constellation/subject'

/** How a subject's health stands, in words; empty where it was not checked. */
export function useHealthWords() {
  const common = useTranslations('common')
  const health = useStore(useLiveMap().health)
  return useCallback(
    (subject: Subject) => {
      const safety = health[subjectKey(subject)]?.safety ?? 'not-checked'
      return safety === 'not-checked' ? '' : common(`safetyStates.${safety}`)
    },
    [common, health],
  )
}
