import { cache } from 'react'
import { services } from '@/server/services'

/** What stands on a map already as an action or a reflection, word for word, so that nothing is taken over twice unawares. */
export const keptTexts = cache(async (constellationId: string) => {
  const { actions, reflections } = await services().live.read(constellationId)
  const isAction = new Set(actions.map(({ text }) => text))
  const isReflection = new Set(reflections.map(({ text }) => text))
  return (text: string): 'action' | 'reflection' | undefined => {
    if (isAction.has(text)) return 'action'
    return isReflection.has(text) ? 'reflection' : undefined
  }
})
