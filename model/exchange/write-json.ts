import type { NamedConstellation } from './named-constellation'

/** What every file of ours says of itself; a change of shape is a new version. */
export const exchangeFormat = 'meaningful-connections/constellation'
export const exchangeVersion = 2

/** A constellation as a file: complete, and the same text for the same constellation. */
export function toJson({ name, constellation }: NamedConstellation): string {
  const { parties, relationships, reflections, actions, leftFindings } = constellation
  const file = {
    format: exchangeFormat,
    version: exchangeVersion,
    name,
    constellation: { parties, relationships, reflections, actions, leftFindings },
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
