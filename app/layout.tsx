import '@fontsource/atkinson-hyperlegible-next/400.css'
import '@fontsource/atkinson-hyperlegible-next/700.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteHeader } from './site-header'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('common')
  return {
    title: words('product'),
    robots: { index: false, follow: false },
    // Other hosts are never told where a person came from. Our own must be: forms posted without script are
    // checked by their Origin, which a browser withholds where the header's no-referrer stands alone.
    referrer: 'same-origin',
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

const papers = ['day', 'night']

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const words = await getTranslations('common')
  const paper = (await cookies()).get('paper')?.value
  return (
    <html lang={await getLocale()} data-paper={papers.find(known => known === paper)}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:rounded-control focus:bg-sheet focus:px-4 focus:py-2"
        >
          {words('skip')}
        </a>
        <SiteHeader />
        {children}
      </body>
    </html>
  )
}
