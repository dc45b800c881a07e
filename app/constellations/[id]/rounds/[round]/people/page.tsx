import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { Confirm } from '@/components/check/confirm'
import { CodesForm } from '@/components/rounds/codes-form'
import { canPlanRounds } from '@/model/access/rounds'
import { baseUrl } from '@/server/addresses'
import { inviteesOf } from '@/server/database/invitees'
import { herePath } from '@/server/guests/guest-cookie'
import { addressPicture } from '@/server/rounds/address-picture'
import { services } from '@/server/services'
import { roundAddress } from '../../addresses'
import { submitCodes, submitTakeCodesOut } from '../../forms'
import { Frame, type Search } from '../../frame'

import { roundOr404 } from '../../round-or-404'
import { AccountsForm } from './accounts-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds.people'))('title') }
}

type Props = {
  readonly params: Promise<{ id: string; round: string }>
  readonly searchParams: Promise<Search>
}

/** Who is asked: people by account, and people without one by codes. */
export default async function RoundPeoplePage({ params, searchParams }: Props) {
  const { actor, constellation, round } = await roundOr404(await params)
  const back = roundAddress(constellation.id, round.id)
  if (!canPlanRounds(actor, constellation) || round.state === 'closed') redirect(back)
  const { database, env } = services()
  const [asked, words, { check, rounds }] = await Promise.all([
    inviteesOf(database, round.id),
    getTranslations('rounds'),
    getMessages(),
  ])
  const isPlanned = round.state === 'planned'
  const codes = asked.filter(({ by }) => by === 'code').length
  const address = `${baseUrl(env)}${herePath}`
  return (
    <Frame
      constellation={constellation}
      title={words('people.title')}
      back={{ href: back, name: round.plan.name }}
      said={await searchParams}
    >
      <p className="max-w-prose print:hidden">{words(isPlanned ? 'people.lead' : 'people.leadOpen')}</p>
      {isPlanned ? (
        <section aria-labelledby="accounts" className="grid gap-4 print:hidden">
          <h2 id="accounts" className="text-xl">
            {words('people.accounts')}
          </h2>
          <AccountsForm round={round} asked={asked} />
        </section>
      ) : null}
      <section aria-labelledby="codes" className="grid gap-4 border-t border-line pt-6">
        <div className="grid gap-3 print:hidden">
          <h2 id="codes" className="text-xl">
            {words('codes.title')}
          </h2>
          <p className="max-w-prose">{words('codes.lead')}</p>
          <p>{words('codes.has', { count: codes })}</p>
          {isPlanned && codes > 0 ? (
            <Confirm
              ask={words('codes.out')}
              sure={words('codes.outSure')}
              yes={words('codes.outDo')}
              action={submitTakeCodesOut}
            >
              <input type="hidden" name="id" value={constellation.id} />
              <input type="hidden" name="round" value={round.id} />
              <input type="hidden" name="by" value="code" />
            </Confirm>
          ) : null}
        </div>
        <NextIntlClientProvider
          messages={{ check: { perspectives: check.perspectives }, rounds: { codes: rounds.codes } }}
        >
          <CodesForm
            id={constellation.id}
            round={round.id}
            by="code"
            perspectives={round.plan.perspectives}
            groups={round.plan.breakdown.by === 'group' ? round.plan.breakdown.groups : []}
            has={codes}
            mayMake={isPlanned}
            act={submitCodes}
            slip={{ address, qr: addressPicture(address) }}
          />
        </NextIntlClientProvider>
      </section>
    </Frame>
  )
}
