import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EditionWords } from '@/components/check/edition-words'
import { QuestionFields } from '@/components/rounds/question-fields'
import { Button } from '@/components/ui/button'
import { canPlanRounds } from '@/model/access/rounds'
import { healthCheckId } from '@/model/instrument/health-check'
import { sheetSteps } from '@/model/rounds/sheet-steps'
import { inviteeById } from '@/server/database/invitees'
import { services } from '@/server/services'
import { nameSubjects } from '../../../../check/name-subjects'
import { roundPartAddress } from '../../../addresses'
import { Frame, type Search } from '../../../frame'
import { roundOr404 } from '../../../round-or-404'
import { RoundFields } from '../../round-fields'
import { submitPaper } from '../forms'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds.paper'))('key') }
}

type Props = {
  readonly params: Promise<{ id: string; round: string; invitee: string }>
  readonly searchParams: Promise<Search>
}

/** One paper copy keyed in on one page. It begins empty, whatever was begun with its code on a screen. */
export default async function KeyInPage({ params, searchParams }: Props) {
  const place = await params
  const { actor, constellation, round } = await roundOr404(place)
  const back = roundPartAddress(constellation.id, round.id, 'paper')
  if (!canPlanRounds(actor, constellation)) redirect(back)
  const { database, live } = services()
  const invitee = await inviteeById(database, place.invitee)
  if (invitee?.roundId !== round.id || invitee.by !== 'paper' || invitee.hasAnswered) redirect(back)
  const [language, words, map] = await Promise.all([
    getLocale(),
    getTranslations('rounds.paper'),
    live.read(constellation.id),
  ])
  const nameOf = await nameSubjects(map)
  return (
    <Frame
      constellation={constellation}
      title={words('key')}
      back={{ href: back, name: words('title') }}
      said={await searchParams}
    >
      <form action={submitPaper} autoComplete="off" className="grid gap-8">
        <RoundFields round={round} />
        <input type="hidden" name="invitee" value={invitee.id} />
        <p className="max-w-prose">{words('tick')}</p>
        {sheetSteps(round.instrument, round.plan.subjects).map(({ id, subject, section }) => (
          <section key={id} aria-labelledby={`part-${id}`} className="grid gap-6 border-t border-line pt-6">
            <h2 id={`part-${id}`} className="text-xl wrap-anywhere">
              <EditionWords words={section.title} language={language} />
              {subject === '' ? null : <span className="font-normal text-quiet"> · {nameOf(subject)}</span>}
            </h2>
            {section.questions.map(question => (
              <QuestionFields
                key={question.id}
                question={question}
                perspective={invitee.perspective}
                language={language}
                chosen={[]}
                words=""
                isCompact={round.instrument.id !== healthCheckId}
                prefix={`${id}:`}
              />
            ))}
          </section>
        ))}
        <p className="max-w-prose">{words('countNote')}</p>
        <div>
          <Button type="submit" look="primary">
            {words('count')}
          </Button>
        </div>
      </form>
    </Frame>
  )
}
