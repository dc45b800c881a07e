'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { subjectNames } from '../check/subject-name'
import { useConstellation } from '../session/use-constellation'
import { aboutBy, aboutsOf } from './abouts'
import type { NamedTheme } from './talk-material'

/** Everything one can talk about now, and what a key is about. */
export function useAbouts(themes: readonly NamedTheme[]) {
  const common = useTranslations('common')
  const check = useTranslations('check')
  const parties = useConstellation(map => map.parties)
  const relationships = useConstellation(map => map.relationships)
  return useMemo(() => {
    const nameOf = subjectNames({ common, check }, { parties, relationships })
    const abouts = aboutsOf({ parties, relationships }, themes, nameOf)
    return { abouts, find: aboutBy(abouts, nameOf) }
  }, [common, check, parties, relationships, themes])
}
