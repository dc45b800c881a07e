import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { CodesForm } from '@/components/rounds/codes-form'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { canPlanRounds } from '@/model/access/rounds'
import { inviteesOf } from '@/server/database/invitees'
import { services } from '@/server/services'
import { roundAddress } from '../../addresses'
import { submitCodes } from '../../forms'
import { Frame, type Search } from '../../frame'
import { roundOr404 } from '../../round-or-404'
import { RoundFields } from '../round-fields'
import { submitPaperCode } from './forms'
import { sheetsOf } from './sheets-of'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds.paper'))('title') }
}

type Props = {
  readonly params: Promise<{ id: string; round: string }>
  readonly searchParams: Promise<Search>
}

/** Paper: copies to print while the round is planned, and filled ones to key in once it is open. */
export default async function PaperPage({ params, searchParams }: Props) {
  const { actor, constellation, round } = await roundOr404(await params)
  const back = roundAddress(constellation.id, round.id)
  if (!canPlanRounds(actor, constellation)) redirect(back)
  const [asked, words, { check, rounds }] = await Promise.all([
    inviteesOf(services().database, round.id),
    getTranslations('rounds.paper'),
    getMessages(),
  ])
  const copies = asked.filter(({ by }) => by === 'paper').length
  const { breakdown, perspectives } = round.plan
  return (
    <Frame
      constellation={constellation}
      title={words('title')}
      back={{ href: back, name: round.plan.name }}
      said={await searchParams}
    >
      {round.state === 'planned' ? null : (
        <section aria-labelledby="key" className="grid gap-4 print:hidden">
          <h2 id="key" className="text-xl">
            {words('key')}
          </h2>
          <p className="max-w-prose">{words('keyLead')}</p>
          <form action={submitPaperCode} autoComplete="off" className="flex flex-wrap items-end gap-3">
            <RoundFields round={round} />
            <TextField id="code" label={words('codeField')} required className="max-w-56" />
            <Button type="submit" look="primary">
              {words('keyDo')}
            </Button>
          </form>
        </section>
      )}
      {round.state === 'closed' ? null : (
        <section aria-labelledby="print" className="grid gap-4">
          <div className="grid gap-3 print:hidden">
            <h2 id="print" className="text-xl">
              {words('copies')}
            </h2>
            <p className="max-w-prose">{words(round.state === 'planned' ? 'lead' : 'leadOpen')}</p>
            <p>{words('has', { count: copies })}</p>
          </div>
          <NextIntlClientProvider
            messages={{
              check: { perspectives: check.perspectives },
              rounds: { codes: rounds.codes, paper: rounds.paper },
            }}
          >
            <CodesForm
              id={constellation.id}
              round={round.id}
              by="paper"
              perspectives={perspectives}
              groups={breakdown.by === 'group' ? breakdown.groups : []}
              has={copies}
              mayMake={round.state === 'planned'}
              act={submitCodes}
              sheets={await sheetsOf(round, asked)}
            />
          </NextIntlClientProvider>
        </section>
      )}
    </Frame>
  )
}
