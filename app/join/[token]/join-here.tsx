import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import type { Actor } from '@/model/access/role'
import { accountById } from '@/server/database/accounts'
import type { OpenInvitation } from '@/server/database/invitations'
import { personIn } from '@/server/database/memberships'
import { services } from '@/server/services'
import { joinHere } from './actions'

type Props = { readonly actor: Actor; readonly invitation: OpenInvitation; readonly token: string }

/** Joining for someone who is signed in: one button, or the way in where they are in the workspace already. */
export async function JoinHere({ actor, invitation, token }: Props) {
  const words = await getTranslations('identity')
  const common = await getTranslations('common')
  const { database } = services()
  const name = (await accountById(database, actor.accountId))?.name ?? ''
  const isIn = await personIn(database, invitation.workspaceId, actor.accountId)
  return (
    <>
      <p>{words('joinSignedIn', { role: common(`roles.${invitation.role}`), name })}</p>
      {isIn ? <p>{words('joinAlready')}</p> : null}
      <form action={joinHere}>
        <input type="hidden" name="token" value={token} />
        <Button type="submit" look="primary">
          {isIn ? words('openWorkspace') : words('join')}
        </Button>
      </form>
      <p className="text-sm text-quiet">{words('joinOther')}</p>
    </>
  )
}
