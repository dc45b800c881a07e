'use client'

import { useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import type { Constellation } from '@/model/constellation/constellation'
import { subjectFromKey } from '@/model/constellation/subject'

/** What stands out when the room's eye is led to a subject: a party with its relationships and who is at their other end, or a relationship with its two ends. */
export function litBy(
  { relationships }: Pick<Constellation, 'relationships'>,
  key: string,
): ReadonlySet<string> | undefined {
  const subject = subjectFromKey(key)
  if (!subject || subject.kind === 'constellation') return undefined
  const ties = relationships.filter(({ id, from, to }) =>
    subject.kind === 'party' ? from === subject.id || to === subject.id : id === subject.id,
  )
  return new Set([subject.id, ...ties.flatMap(({ id, from, to }) => [id, from, to])])
}

/** Lights up on this map what the facilitator leads everyone's eye to, and lets go of it when they do. */
export function useLight(lit: string | null | undefined): void {
  const { view, constellation } = useLiveMap()
  useEffect(() => {
    if (!lit) return
    const own = litBy(constellation.getState(), lit)
    if (!own) return
    view.setState({ lit: own })
    // Who looks at the map in another way meanwhile keeps what they look at.
    return () => view.setState(now => (now.lit === own ? { lit: undefined } : now))
  }, [lit, view, constellation])
}
