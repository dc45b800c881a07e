import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { messagesIn } from '@/content/messages/messages-in'
import { type Language, languages } from '@/model/edition/words-in'

const isLanguage = (text: string | undefined): text is Language => languages.some(known => known === text)

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get('language')?.value
  const locale = isLanguage(chosen) ? chosen : 'en'
  return { locale, messages: messagesIn(locale), timeZone: 'Europe/London' }
})
