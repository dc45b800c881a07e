import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { canChangeRoles, canInvite, canSeePeople } from '@/model/access/workspace'
import { openInvitationsOf } from '@/server/database/invitations'
import { peopleOf, placesOf } from '@/server/database/memberships'
import { workspaceById } from '@/server/database/workspaces'
import { services } from '@/server/services'
import { Invitations } from './invitations'
import { People } from './people'
import { Places } from './places'
import { RoleMeanings } from './role-meanings'
import { WhatCameOfIt } from './what-came-of-it'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('common'))('people') }
}

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  const { database, now } = services()
  const asked = await searchParams
  const words = await getTranslations('people')
  const common = await getTranslations('common')
  const workspace = await workspaceById(database, actor.workspaceId)
  const find = typeof asked.find === 'string' ? asked.find.trim().slice(0, 100) : ''
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-7xl *:max-w-4xl content-start gap-10 px-4 py-10"
    >
      <div className="grid gap-2">
        <h1 className="text-3xl">{words('title', { workspace: workspace?.name ?? '' })}</h1>
        <p className="text-quiet">
          {canSeePeople(actor, actor) ? words('intro') : words('whoCanSee')}{' '}
          {words('yourRole', { role: common(`roles.${actor.role}`) })}
        </p>
      </div>
      <WhatCameOfIt done={asked.done} problem={asked.problem} />
      {canSeePeople(actor, actor) ? (
        <People
          people={await peopleOf(database, actor.workspaceId)}
          self={actor.accountId}
          mayChange={canChangeRoles(actor, actor)}
          find={find}
        />
      ) : null}
      {canInvite(actor, actor) ? (
        <Invitations open={await openInvitationsOf(database, actor.workspaceId, now())} />
      ) : null}
      <RoleMeanings />
      <Places places={await placesOf(database, actor.accountId)} here={actor.workspaceId} />
    </main>
  )
}
