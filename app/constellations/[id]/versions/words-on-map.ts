import type { Messages } from '@/content/messages/messages'

/** Those words about versions that the live map needs. */
export const wordsOnMap = ({
  untitled,
  none,
  labels,
  origins,
  legend,
  listOfChanges,
  fields,
  waypoints,
  tell,
  beside,
}: Messages['versions']) => ({
  untitled,
  none,
  labels,
  origins,
  legend,
  listOfChanges,
  fields,
  waypoints,
  tell,
  beside,
})
