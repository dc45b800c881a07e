import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { roles } from '@/model/access/role'
import { momentWords } from '@/model/edition/day-words'
import type { OpenInvitation } from '@/server/database/invitations'
import { submitInvitation, submitWithdraw } from './forms'
import { InviteForm } from './invite-form'

/** Making an invitation's link, and those that were not used yet. */
export async function Invitations({ open }: { readonly open: readonly OpenInvitation[] }) {
  const words = await getTranslations('people')
  const common = await getTranslations('common')
  return (
    <section
      aria-labelledby="invite-heading"
      className="grid gap-5 rounded-card border border-line bg-sheet p-5"
    >
      <div className="grid gap-2">
        <h2 id="invite-heading" className="text-xl">
          {words('inviteTitle')}
        </h2>
        <p className="max-w-prose text-quiet">{words('inviteIntro')}</p>
      </div>
      <InviteForm
        act={submitInvitation}
        roles={roles.map(role => ({ role, name: common(`roles.${role}`) }))}
        words={{
          role: words('inviteRole'),
          make: words('invite'),
          working: common('working'),
          link: words('linkTitle'),
          once: words('linkOnce'),
          copy: words('copy'),
          copied: words('copied'),
        }}
      />
      <h3 className="text-lg">{words('openTitle')}</h3>
      {open.length === 0 ? <p className="text-quiet">{words('openNone')}</p> : null}
      <ul className="grid gap-2 empty:hidden">
        {open.map(invitation => (
          <OpenEntry key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}

async function OpenEntry({ invitation }: { readonly invitation: OpenInvitation }) {
  const words = await getTranslations('people')
  const role = (await getTranslations('common'))(`roles.${invitation.role}`)
  const language = await getLocale()
  const made = momentWords(invitation.createdAt, language)
  const until = momentWords(invitation.expiresAt, language)
  return (
    <li className="flex flex-wrap items-center justify-between gap-2">
      <span>{words('openOne', { role, made, until })}</span>
      <form action={submitWithdraw}>
        <input type="hidden" name="id" value={invitation.id} />
        <Button type="submit" aria-label={words('withdrawOf', { role, made })}>
          {words('withdraw')}
        </Button>
      </form>
    </li>
  )
}
