import type { Language } from '@/model/edition/words-in'
import { english, type Messages, welsh } from './messages'

// A message is a string; one with values in it is a list once the build of the pages has parsed it.
type Message = string | readonly unknown[]
type Tree = { readonly [key: string]: Message | Tree }

const isTree = (value: Message | Tree | undefined): value is Tree =>
  typeof value === 'object' && !Array.isArray(value)

function over(base: Tree, top: Tree): Tree {
  const merged: Record<string, Message | Tree> = { ...base }
  for (const [key, value] of Object.entries(top)) {
    const below = base[key]
    merged[key] = isTree(value) && isTree(below) ? over(below, value) : value
  }
  return merged
}

/** All messages in a language; what it lacks is English. */
export const messagesIn = (language: Language): Messages =>
  language === 'en' ? english : (over(english, welsh) as unknown as Messages)
