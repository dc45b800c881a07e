import type { Messages } from '@/content/messages/messages'

type Words = Messages['versions']

const onMap = [
  'untitled',
  'none',
  'labels',
  'origins',
  'legend',
  'listOfChanges',
  'fields',
  'waypoints',
  'tell',
  'beside',
] as const satisfies readonly (keyof Words)[]

/** Those words about versions that the live map needs. */
export const wordsOnMap = (words: Words) =>
  Object.fromEntries(onMap.map(key => [key, words[key]])) as Pick<Words, (typeof onMap)[number]>
