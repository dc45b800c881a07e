'use client'

import { useMemo, useState } from 'react'
import type { MapActions } from '@/components/canvas/use-map-actions'
import { useLiveMap } from '@/components/session/live-map-context'
import { makeId } from '@/components/session/make-id'
import type { Action } from '@/model/constellation/action'
import type { Intent } from '@/model/constellation/intent'
import type { LeftFinding } from '@/model/constellation/left-finding'
import { subjectFromKey } from '@/model/constellation/subject'
import type { Finding } from '@/model/findings/finding'
import { leftAs } from '@/model/findings/open-and-left'

/** What was just done here; `at` tells two of the same apart. */
export interface Done {
  readonly word: 'action' | 'left' | 'takenUp'
  readonly at: number
}

/** What people do about findings; each says whether it could be done. */
export interface FindingActs {
  readonly makeAction: (finding: Finding, given: Pick<Action, 'text' | 'owner' | 'due'>) => boolean
  readonly leave: (finding: Finding, reason: string) => boolean
  readonly takeUp: (left: LeftFinding) => boolean
}

/** The acts as intents on the live map, and what was done last. */
export function useFindingActs({ intend }: MapActions): { readonly acts: FindingActs; readonly done?: Done } {
  const { constellation } = useLiveMap()
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
      leave: (finding, reason) => {
        const { leftFindings } = constellation.getState()
        return act({ do: 'leave-finding', left: leftAs(finding, leftFindings, reason, Date.now()) }, 'left')
      },
      takeUp: ({ id }) => act({ do: 'take-up-finding', id }, 'takenUp'),
    }
  }, [intend, constellation])
  return { acts, ...(done ? { done } : {}) }
}
