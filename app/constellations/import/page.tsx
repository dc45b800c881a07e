import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { canMakeConstellation } from '@/model/access/constellation'
import { importFormats } from '@/model/exchange/found'
import { ImportRoom } from './import-room'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('exchange')
  return { title: words('importTitle') }
}

/** Bringing a constellation in from files. */
export default async function ImportPage() {
  const actor = await actorOrSignIn()
  if (!canMakeConstellation(actor, actor)) notFound()
  const words = await getTranslations('exchange')
  const { common, errors, exchange } = await getMessages()
  return (
    <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-4xl content-start gap-6 px-4 py-8">
      <h1 className="text-3xl">{words('importTitle')}</h1>
      <p>{words('importAbout')}</p>
      <NextIntlClientProvider messages={{ common: { partyKinds: common.partyKinds }, errors, exchange }}>
        <ImportRoom />
      </NextIntlClientProvider>
      <section aria-labelledby="formats" className="grid gap-3">
        <h2 id="formats" className="text-xl">
          {words('formatsTitle')}
        </h2>
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2!">
          {importFormats.map(format => (
            <div key={format}>
              <dt className="font-bold">{words(`formats.${format}`)}</dt>
              <dd>{words(`formatsAbout.${format}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  )
}
