import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/edge/current-actor'
import { EntryForm } from '@/app/sign-in/entry-form'
import { EntryPage } from '@/app/sign-in/entry-page'
import { entryWords, newAccountFields } from '@/app/sign-in/entry-words'
import { dayWords } from '@/model/edition/day-words'
import { invitationOf } from '@/server/identity/join-as'
import { services } from '@/server/services'
import { joinBy } from './actions'
import { JoinHere } from './join-here'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('join') }
}

type Props = { readonly params: Promise<{ readonly token: string }> }

export default async function JoinPage({ params }: Props) {
  const { token } = await params
  const words = await getTranslations('identity')
  const invitation = await invitationOf(services(), token)
  if (!invitation)
    return (
      <EntryPage title={words('noInvitationTitle')}>
        <p>{words('noInvitation')}</p>
      </EntryPage>
    )
  const title = words('joinTitle', { workspace: invitation.workspaceName })
  const actor = await currentActor()
  if (actor)
    return (
      <EntryPage title={title}>
        <JoinHere actor={actor} invitation={invitation} token={token} />
      </EntryPage>
    )
  const role = (await getTranslations('common'))(`roles.${invitation.role}`)
  const date = dayWords(invitation.expiresAt, await getLocale())
  return (
    <EntryPage title={title} intro={words('joinIntro', { role })}>
      <EntryForm act={joinBy} fields={await newAccountFields()} words={await entryWords('join')}>
        <input type="hidden" name="token" value={token} />
      </EntryForm>
      <p className="text-sm text-quiet">{words('joinUntil', { date })}</p>
    </EntryPage>
  )
}
