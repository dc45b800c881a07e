import { NextIntlClientProvider } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Frame } from '@/components/participant/frame'
import { messagesIn } from '@/content/messages/messages-in'
import type { Language } from '@/model/edition/words-in'

type Frameless = Omit<ComponentProps<typeof Frame>, 'children' | 'language'>

function wordsFor(language: Language) {
  // A map is said in the words of the outline.
  const { participant, outline, common, canvas } = messagesIn(language)
  return { participant, outline, common, canvas } as unknown as Record<string, never>
}
const words: Readonly<Record<Language, Record<string, never>>> = { en: wordsFor('en'), cy: wordsFor('cy') }

/** A part of a page as HTML, without a script of React's. */
export const draw = (language: Language, part: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={language} timeZone="Europe/London" messages={words[language]}>
      {part}
    </NextIntlClientProvider>,
  )

/** What stands around it: a whole document with `children` in its place. */
export const drawAround = (language: Language, frame: Frameless, children: ReactNode): string =>
  `<!doctype html>${draw(
    language,
    <Frame {...frame} language={language}>
      {children}
    </Frame>,
  )}`
