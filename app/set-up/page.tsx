import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { EntryForm } from '@/app/sign-in/entry-form'
import { EntryPage } from '@/app/sign-in/entry-page'
import { entryWords, newAccountFields } from '@/app/sign-in/entry-words'
import { opensSetUp } from '@/server/identity/set-up'
import { services } from '@/server/services'
import { begin } from './actions'
import { ExampleChoice } from './example-choice'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('setUpTitle') }
}

type Props = { readonly searchParams: Promise<{ readonly key?: string | string[] }> }

export default async function SetUpPage({ searchParams }: Props) {
  const { key } = await searchParams
  const words = await getTranslations('identity')
  if (typeof key !== 'string' || !(await opensSetUp(services().database, key)))
    return (
      <EntryPage title={words('noKeyTitle')}>
        <p>{words('noKey')}</p>
        <Link href="/sign-in">{words('noKeySignIn')}</Link>
      </EntryPage>
    )
  const workspace = {
    id: 'workspaceName',
    type: 'text',
    label: words('workspaceName'),
    hint: words('workspaceNameHint'),
    autoComplete: 'organization',
  } as const
  return (
    <EntryPage title={words('setUpTitle')} intro={words('setUpIntro')}>
      <EntryForm
        act={begin}
        fields={[...(await newAccountFields()), workspace]}
        words={await entryWords('setUp')}
      >
        <input type="hidden" name="key" value={key} />
        <ExampleChoice label={words('withExample')} hint={words('withExampleHint')} />
      </EntryForm>
    </EntryPage>
  )
}
