'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { Relationship } from '@/model/constellation/relationship'
import { useCalled } from './use-called'
import { useChannelWords } from './use-words'

/** A relationship's sentence: who, how many, and how it stands. */
export function useRelationshipWords() {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const channelWords = useChannelWords()
  const called = useCalled()
  return useCallback(
    (tie: Relationship): string =>
      t('words.relationship', {
        from: called(tie.from),
        to: called(tie.to),
        fromSize: common(`sizes.${tie.fromSize}`),
        toSize: common(`sizes.${tie.toSize}`),
        isOne: tie.fromSize,
        hasChannels: tie.channels.length > 0 ? 'yes' : 'no',
        channels: channelWords(tie.channels),
        direction: tie.direction,
        state: tie.state,
      }),
    [t, common, channelWords, called],
  )
}
