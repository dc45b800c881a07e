import type { core } from 'zod'
import { partAt, placeOf, quoted } from './edition-place'

type Issue = core.$ZodIssue

const languageNames: Readonly<Record<string, string>> = { en: 'English', cy: 'Welsh' }

function nameWithin(part: string, key: string | undefined): string {
  if (key === undefined) return part
  if (part === 'note') return `note's ${quoted(key)}`
  return part === 'wording' ? `wording for ${key}` : `${part} ${key}`
}

/** What a path within an element, a theme or the edition leads to: `the wording for team-member`. */
function partName(within: readonly PropertyKey[]): string {
  const [part, ...rest] = within.map(key => (typeof key === 'number' ? String(key + 1) : String(key)))
  if (part === undefined) return ''
  const language = languageNames[String(rest.at(-1))]
  const [first] = language === undefined ? rest : rest.slice(0, -1)
  const named = nameWithin(part, first)
  return language === undefined ? `the ${named}` : `the ${language} of the ${named}`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of entries',
  record: 'a group of entries',
  int: 'a whole number',
  number: 'a number',
}

const isOrAre = (part: string) => (/^the (themes|elements|sources)$/.test(part) ? 'are' : 'is')

/** A list or text that is too small or too big, in words. */
function sizeFault(
  issue: core.$ZodIssueTooSmall | core.$ZodIssueTooBig,
  found: unknown,
  part: string,
): string {
  if (issue.origin === 'string') return `${part} is empty`
  if (!Array.isArray(found)) return `${part} is out of range`
  if (part === 'the themes') return `it has ${found.length} themes and must have exactly 5`
  if (part === 'the elements') return `it has ${found.length} elements and must have 3 to 8`
  return `${part} ${isOrAre(part)} empty`
}

function faultOf(issue: Issue, found: unknown, part: string): string {
  switch (issue.code) {
    case 'invalid_type':
      if (found === undefined) return `${part} ${isOrAre(part)} missing`
      return `${part} ${isOrAre(part)} not ${kinds[issue.expected] ?? issue.expected}`
    case 'too_small':
    case 'too_big':
      return sizeFault(issue, found, part)
    case 'unrecognized_keys':
      return `${part} has an unknown entry: ${issue.keys.map(quoted).join(', ')}`
    case 'invalid_format':
      return `${part} must be 2 to 63 lower-case letters, digits and hyphens, beginning with a letter`
    default:
      return `${part} is not a known value`
  }
}

/** One sentence for one issue of the schema: the place by its id, then what is wrong there. */
export function editionFault(value: unknown, issue: Issue): string {
  const { place, within } = placeOf(value, issue.path)
  return `${place}: ${faultOf(issue, partAt(value, issue.path), partName(within) || 'it')}.`
}
