import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { canAnswerRound } from '@/model/access/rounds'
import { sheetSteps } from '@/model/rounds/sheet-steps'
import { inviteeOfAccount } from '@/server/database/invitees'
import { openSheet } from '@/server/rounds/answering'
import { services } from '@/server/services'
import { roundsAddress } from '../../addresses'
import { Frame, type Search } from '../../frame'
import { roundOr404 } from '../../round-or-404'
import { AnswerStart } from './answer-start'
import { Over } from './over'
import { ReviewPage } from './review-page'
import { reviewStep } from './review-step'
import { StepPage } from './step-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds.answering'))('title') }
}

type Props = {
  readonly params: Promise<{ id: string; round: string }>
  readonly searchParams: Promise<Search>
}

/** Where somebody with an account answers: what it is, one section at a time, a look over it all, and sent once. */
export default async function AnswerPage({ params, searchParams }: Props) {
  const { actor, constellation, round } = await roundOr404(await params)
  const { database, now } = services()
  const [said, words, invitee] = await Promise.all([
    searchParams,
    getTranslations('rounds'),
    inviteeOfAccount(database, round.id, actor.accountId),
  ])
  const isMine = invitee && canAnswerRound(actor, { ...invitee, workspaceId: round.workspaceId })
  const opened = isMine ? await openSheet({ database, now }, invitee.id) : undefined
  const step = sheetSteps(round.instrument, round.plan.subjects).find(({ id }) => id === said.step)
  return (
    <Frame
      constellation={constellation}
      title={round.plan.name}
      back={{ href: roundsAddress(constellation.id), name: words('back') }}
      said={said}
    >
      {opened?.is !== 'open' ? (
        <Over round={round} why={opened?.is ?? 'not-asked'} />
      ) : said.step === reviewStep ? (
        <ReviewPage opened={opened} />
      ) : step ? (
        <StepPage key={step.id} opened={opened} step={step} />
      ) : (
        <AnswerStart opened={opened} />
      )}
    </Frame>
  )
}
