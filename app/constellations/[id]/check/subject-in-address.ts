import type { Constellation } from '@/model/constellation/constellation'
import { subjectFromKey, subjectKey } from '@/model/constellation/subject'

/** The subject's key in a part of an address, which may come percent-encoded; undefined where it is none. */
export function subjectInAddress(part: string): string | undefined {
  try {
    const subject = subjectFromKey(decodeURIComponent(part))
    return subject && subjectKey(subject)
  } catch {
    return undefined
  }
}

/** Whether what a subject's key names is on the map now; the constellation itself always is. */
export function isOnMap({ parties, relationships }: Constellation, key: string): boolean {
  const subject = subjectFromKey(key)
  if (!subject) return false
  if (subject.kind === 'constellation') return true
  return (subject.kind === 'party' ? parties : relationships).some(({ id }) => id === subject.id)
}
