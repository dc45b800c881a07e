import { getTranslations } from 'next-intl/server'
import { subjectNames } from '@/components/check/subject-name'
import type { Constellation } from '@/model/constellation/constellation'

/** Gives every subject of a map its name, in the request's language. */
export async function nameSubjects(map: Constellation): Promise<(key: string) => string> {
  const [common, check] = await Promise.all([getTranslations('common'), getTranslations('check')])
  return subjectNames({ common, check }, map)
}
