import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/edge/current-actor'
import { Notice } from '@/components/ui/notice'
import { enter } from './actions'
import { type EntryField, EntryForm } from './entry-form'
import { EntryPage } from './entry-page'
import { entryWords } from './entry-words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('signInTitle') }
}

type Props = { readonly searchParams: Promise<{ readonly left?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  if (await currentActor()) redirect('/')
  const words = await getTranslations('identity')
  const fields: readonly EntryField[] = [
    { id: 'email', type: 'email', label: words('email'), autoComplete: 'email' },
    { id: 'password', type: 'password', label: words('password'), autoComplete: 'current-password' },
  ]
  return (
    <EntryPage title={words('signInTitle')} intro={words('signInIntro')}>
      {(await searchParams).left ? <Notice role="status">{words('signedOut')}</Notice> : null}
      <EntryForm act={enter} fields={fields} words={await entryWords('signIn')} />
      <p className="text-sm text-quiet">{words('forgotten')}</p>
    </EntryPage>
  )
}
