import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { canEditConstellation } from '@/model/access/constellation'
import { actionSchema } from '@/model/constellation/action'
import { accountById } from '@/server/database/accounts'
import { services } from '@/server/services'
import { type Query, valueIn } from '../check/query'
import { ConstellationHeader } from '../constellation-header'
import { TalkLoader } from './talk-loader'
import { talkMaterialIn } from './talk-material-in'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('talk'))('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query }

/** Reflections and actions over the live constellation; `about` in the address chooses what the next one is about. */
export default async function TalkPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const { database, edition } = services()
  const [account, language, words, messages] = await Promise.all([
    accountById(database, actor.accountId),
    getLocale(),
    getTranslations('talk'),
    getMessages(),
  ])
  const { canvas, check, common, errors, talk } = messages
  const { id, name } = constellation
  const about = actionSchema.shape.about.safeParse(await valueIn(searchParams, 'about'))
  return (
    <>
      <ConstellationHeader id={id} name={name} current="talk" />
      <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-6xl content-start gap-4 px-4 py-8">
        <h1 className="text-3xl">{words('title')}</h1>
        <p className="max-w-prose text-quiet">{words('lead')}</p>
        <NextIntlClientProvider
          messages={{
            ...{ canvas, common, talk },
            check: { goneParty: check.goneParty, goneRelationship: check.goneRelationship },
            errors: { refusals: errors.refusals },
          }}
        >
          <TalkLoader
            constellationId={id}
            user={{ id: actor.accountId, name: account?.name ?? '' }}
            mayEdit={canEditConstellation(actor, constellation)}
            material={talkMaterialIn(edition, language)}
            initialAbout={about.success ? about.data : 'constellation'}
          />
        </NextIntlClientProvider>
      </main>
    </>
  )
}
