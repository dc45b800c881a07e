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

const lettersOnly = (text: string) => text.replace(/[^\p{L}]/gu, '')
const unswapped = (text: string) => [...text].map(sign => commonSwaps[sign] ?? sign).join('')

/** True where a text is nothing but common words, one after the other. */
function isOnlyWords(text: string): boolean {
  const reached = [true, ...Array.from(text, () => false)]
  for (let end = 1; end <= text.length; end++)
    for (let start = Math.max(0, end - longestWord); start < end && !reached[end]; start++)
      reached[end] = reached[start] === true && words.has(text.slice(start, end))
  return reached[text.length] === true
}

const isFewCharacters = (text: string) => new Set(text).size < 5
const isRepeated = (text: string) => /^(.{1,8}?)\1+.{0,7}$/su.test(text) && text.length > 0

function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((letter, at) => `${text[at]}${letter}`)
  const along = steps.filter(step => neighbours.has(step) || step[0] === step[1]).length
  return along >= steps.length * 0.7
}

// Someone's own name for the account is the first thing tried; what is left without it must be enough alone.
function isMostly(text: string, part: string): boolean {
  return part.length >= 4 && text.includes(part) && text.replaceAll(part, '').length < 8
}

function isCommon(password: string, email: string): boolean {
  const text = password.toLowerCase()
  const local = email.toLowerCase().split('@')[0] ?? ''
  const names = [...productNames, local, ...local.split(/[^a-z]+/)]
  const spellings = [text, unswapped(text)]
  return (
    isFewCharacters(text) ||
    isRepeated(text) ||
    isRun(text) ||
    spellings.some(spelling => isOnlyWords(lettersOnly(spelling)) || isMostlyOneOf(spelling, names))
  )
}

const isMostlyOneOf = (text: string, names: readonly string[]) =>
  names.some(name => isMostly(text, name) || isMostly(text.replace(/[^\p{L}]/gu, ''), name))

/** What is wrong with a new password, or undefined: too short, too long, or one that would be tried early. There are no rules of composition (S-41). */
export function passwordFault(password: string, email: string): PasswordFault | undefined {
  const length = [...password].length
  if (length < shortestPassword) return 'short-password'
  if (length > longestPassword) return 'long-password'
  return isCommon(password, email) ? 'common-password' : undefined
}
