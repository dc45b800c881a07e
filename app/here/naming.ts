import { createTranslator } from 'next-intl'
import { subjectNames } from '@/components/check/subject-name'
import { messagesIn } from '@/content/messages/messages-in'
import { dayWords } from '@/model/edition/day-words'
import type { Language } from '@/model/edition/words-in'
import type { AskedRound } from '@/model/rounds/asked-round'
import type { Services } from '@/server/services'
import type { Naming } from './page-of'

/** How subjects and days are named to a guest; asks the map only where a round is about more than one thing. */
export async function namingFor(
  { plan, constellationId }: AskedRound,
  language: Language,
  { live }: Pick<Services, 'live'>,
): Promise<Naming> {
  const words = { locale: language, messages: messagesIn(language), timeZone: 'Europe/London' }
  const day = (text: string) => dayWords(Date.parse(text), language, 'UTC')
  if (plan.subjects.length < 2) return { subject: key => key, day }
  const common = createTranslator({ ...words, namespace: 'common' })
  const check = createTranslator({ ...words, namespace: 'check' })
  const whole = createTranslator({ ...words, namespace: 'participant' })('subject.whole')
  const name = subjectNames(
    { common, check } as Parameters<typeof subjectNames>[0],
    await live.read(constellationId),
  )
  return { subject: key => (key === 'constellation' ? whole : name(key)), day }
}
