'use client'

import { useMemo, useState } from 'react'
import type { MapActions } from '@/components/canvas/use-map-actions'
import { makeId } from '@/components/session/make-id'
import type { Action } from '@/model/constellation/action'
import type { Intent } from '@/model/constellation/intent'
import { subjectFromKey } from '@/model/constellation/subject'
import type { Finding } from '@/model/findings/finding'

/** What was just done here; `at` tells two of the same apart. */
export interface Done {
  readonly word: 'action' | 'left' | 'takenUp'
  readonly at: number
}

/** What people do about findings; each says whether it could be done. */
export interface FindingActs {
  readonly makeAction: (finding: Finding, given: Pick<Action, 'text' | 'owner' | 'due'>) => boolean
  readonly leave: (finding: Finding, reason: string) => boolean
  readonly takeUp: (finding: Finding) => boolean
}

/** The acts as intents on the live map, and what was done last. */
export function useFindingActs({ intend }: MapActions): { readonly acts: FindingActs; readonly done?: Done } {
  const [done, setDone] = useState<Done>()
  const acts = useMemo<FindingActs>(() => {
    const act = (intent: Intent, word: Done['word']) => {
      const isDone = intend(intent)
      if (isDone) setDone({ word, at: Date.now() })
      return isDone
    }
    return {
      makeAction: ({ about }, given) => {
        // An id that came from elsewhere may not be one an action can name.
        const subject = subjectFromKey(about) ? about : 'constellation'
        const action = { id: makeId(), about: subject, ...given, status: 'to-do' as const, at: Date.now() }
        return act({ do: 'add-action', action }, 'action')
      },
      leave: ({ key }, reason) =>
        act({ do: 'leave-finding', left: { id: key, reason, at: Date.now() } }, 'left'),
      takeUp: ({ key }) => act({ do: 'take-up-finding', id: key }, 'takenUp'),
    }
  }, [intend])
  return { acts, ...(done ? { done } : {}) }
}
