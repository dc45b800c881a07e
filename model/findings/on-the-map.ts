import { type Subject, subjectFromKey } from '../constellation/subject'
import type { Finding } from './finding'
import type { Ground } from './ground'

type Shown = { readonly subject: Subject } & Pick<Finding, 'parties' | 'relationships' | 'named' | 'values'>

/** A checked subject as evidence: what of it stands on the map, and how to name it; undefined where it is no longer there. */
export function onTheMap(key: string, ground: Ground): Shown | undefined {
  const subject = subjectFromKey(key)
  if (subject?.kind === 'constellation')
    return { subject, parties: [], relationships: [], named: {}, values: { about: subject.kind } }
  if (subject?.kind === 'party')
    return ground.party(subject.id)
      ? {
          subject,
          parties: [subject.id],
          relationships: [],
          named: { party: [subject.id] },
          values: { about: subject.kind },
        }
      : undefined
  const tie = subject && ground.relationship(subject.id)
  if (!tie) return undefined
  return {
    subject,
    parties: [tie.from, tie.to],
    relationships: [tie.id],
    named: { from: [tie.from], to: [tie.to] },
    values: { about: subject.kind },
  }
}
