import type { Messages as AllMessages } from '@/content/messages/messages'
import type { Language } from '@/model/edition/words-in'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
    Messages: AllMessages
  }
}
