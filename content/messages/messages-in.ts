import type { Language } from '@/model/edition/words-in'
import { english, type Messages, welsh } from './messages'

type Tree = { readonly [key: string]: string | Tree }

function over(base: Tree, top: Tree): Tree {
  const merged: Record<string, string | Tree> = { ...base }
  for (const [key, value] of Object.entries(top)) {
    const below = base[key]
    merged[key] = typeof value === 'object' && typeof below === 'object' ? over(below, value) : value
  }
  return merged
}

/** All messages in a language; what it lacks is English. */
export const messagesIn = (language: Language): Messages =>
  language === 'en' ? english : (over(english, welsh) as unknown as Messages)
