import { commonRuns, commonSwaps, commonWords, productNames } from '@/content/guidance/common-passwords'

export const shortestPassword = 12
export const longestPassword = 200

export type PasswordFault = 'short-password' | 'long-password' | 'common-password'

const words = new Set(commonWords)
const longestWord = Math.max(...commonWords.map(word => word.length))
const neighbours = new Set(
  commonRuns.flatMap(row =>
    [...row].slice(1).flatMap((letter, at) => [`${row[at]}${letter}`, `${letter}${row[at]}`]),
  ),
)

const mostWords = 3

const lettersOnly = (text: string) => text.replace(/[^\p{L}]/gu, '')
const unswapped = (text: string) => [...text].map(sign => commonSwaps[sign] ?? sign).join('')
const withoutTail = (text: string) => text.replace(/[^\p{L}]+$/u, '')

/** How few common words, one after the other, make a text; Infinity where they do not. */
function fewestWords(text: string): number {
  const fewest = [0]
  for (let end = 1; end <= text.length; end++) {
    fewest[end] = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - longestWord); start < end; start++)
      if (words.has(text.slice(start, end)))
        fewest[end] = Math.min(fewest[end] ?? 0, (fewest[start] ?? 0) + 1)
  }
  return fewest[text.length] ?? 0
}

/** True where at least half of a password is a few common words and nothing else in it is a letter. */
const isFewWords = (text: string): boolean =>
  [lettersOnly(text), lettersOnly(unswapped(withoutTail(text)))].some(
    core => core.length * 2 >= text.length && fewestWords(core) <= mostWords,
  )

const isFewCharacters = (text: string) => new Set(text).size < 5
const isRepeated = (text: string) => /^(.{1,8}?)\1+.{0,7}$/su.test(text)

function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((letter, at) => `${text[at]}${letter}`)
  const along = steps.filter(step => neighbours.has(step) || step[0] === step[1]).length
  return along >= steps.length * 0.7
}

// Someone's own name for the account is the first thing tried; what is left without it must be enough alone.
function isMostly(text: string, part: string): boolean {
  if (part.length < 4 || !text.includes(part)) return false
  const rest = text.replaceAll(part, '')
  return rest.length < 8 || lettersOnly(rest) === ''
}

function isCommon(password: string, email: string): boolean {
  const text = password.toLowerCase()
  const local = email.toLowerCase().split('@')[0] ?? ''
  const names = [...productNames, local, ...local.split(/[^a-z]+/)]
  return (
    isFewCharacters(text) ||
    isRepeated(text) ||
    isRun(text) ||
    isFewWords(text) ||
    [text, unswapped(text)].some(spelling => names.some(name => isMostly(spelling, name)))
  )
}

/** What is wrong with a new password, or undefined: too short, too long, or one that would be tried early. There are no rules of composition (S-41). */
export function passwordFault(password: string, email: string): PasswordFault | undefined {
  const length = [...password].length
  if (length < shortestPassword) return 'short-password'
  if (length > longestPassword) return 'long-password'
  return isCommon(password, email) ? 'common-password' : undefined
}
