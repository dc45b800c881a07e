import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { WritingForm } from './writing-form'

type Props = ComponentProps<typeof WritingForm> & { readonly title: string; readonly back: string }

/** The frame of the pages on which a questionnaire is written. */
export async function WritingPage({ title, back, ...form }: Props) {
  const words = await getTranslations('instruments')
  const { instruments, errors, check } = await getMessages()
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-7xl *:max-w-4xl content-start gap-8 px-4 py-10"
    >
      <header className="grid gap-3">
        <p>
          <Link href={back} className="inline-flex min-h-6 items-center">
            {words('write.leave')}
          </Link>
        </p>
        <h1 className="text-3xl wrap-anywhere">{title}</h1>
        <p className="max-w-prose">{words('write.intro')}</p>
      </header>
      <NextIntlClientProvider
        messages={{ instruments, errors, check: { shownInEnglish: check.shownInEnglish } }}
      >
        <WritingForm {...form} />
      </NextIntlClientProvider>
    </main>
  )
}
