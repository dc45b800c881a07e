import { getTranslations } from 'next-intl/server'
import { constellationNameSchema } from '@/model/constellation/constellation-name'

/** The first of these that can name a constellation, or a plain one. */
export async function nameFor(...wished: readonly string[]): Promise<string> {
  const words = await getTranslations('exchange')
  const names = [...wished, words('nameFallback')].flatMap(name => {
    const parsed = constellationNameSchema.safeParse(name)
    return parsed.success ? [parsed.data] : []
  })
  return names[0] ?? ''
}
