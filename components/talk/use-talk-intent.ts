'use client'

import { useCallback, useState } from 'react'
import type { Intent } from '@/model/constellation/intent'
import type { Refusal } from '@/model/constellation/rules'
import { useIntent } from '../session/use-intent'

/** What was just done here: a word for it, and what would take it back. */
export interface Said {
  readonly word: 'reflections.added' | 'reflections.deleted' | 'actions.added' | 'actions.deleted' | 'undone'
  readonly undo?: Intent
}

/** Carries intents out, and keeps what to say about the last one: that it was done, or which rule refused it. */
export function useTalkIntent() {
  const intend = useIntent()
  const [said, setSaid] = useState<Said>()
  const [refusal, setRefusal] = useState<Refusal>()
  const act = useCallback(
    (intent: Intent, then?: Said) => {
      const refused = intend(intent)
      setRefusal(refused)
      setSaid(refused ? undefined : then)
      return refused === undefined
    },
    [intend],
  )
  return { act, said, refusal }
}
export type TalkAct = ReturnType<typeof useTalkIntent>['act']
