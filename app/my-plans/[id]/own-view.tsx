import { getTranslations } from 'next-intl/server'
import { EditionWords } from '@/components/check/edition-words'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { type Language, wordsIn } from '@/model/edition/words-in'
import type { Section } from '@/model/instrument/instrument'
import { answeredIn, type OwnPlan } from '@/model/plans/own-plan'
import { peopleOf } from '@/server/database/memberships'
import { shownPartsOf } from '@/server/database/own-plans'
import { services } from '@/server/services'
import { submitErase } from '../forms'
import { PlanAnswersOf } from '../plan-answers'
import { ShowForm } from './show-form'
import { WhoSees } from './who-sees'

const doing = ({ answers }: OwnPlan, section: Section) =>
  answeredIn(answers, section) === 0 ? 'write' : 'change'

async function Erase({ id }: { readonly id: string }) {
  const words = await getTranslations('plans')
  return (
    <details className="rounded-card border border-line bg-sheet p-4">
      <summary className="min-h-6 font-bold">{words('erase')}</summary>
      <form action={submitErase} className="mt-4 grid gap-3">
        <input type="hidden" name="id" value={id} />
        <p>{words('eraseAbout')}</p>
        <label className="flex items-start gap-3">
          <input type="checkbox" name="sure" value="yes" required className="mt-0.5 size-6 shrink-0" />
          {words('eraseSure')}
        </label>
        <div>
          <Button type="submit" look="danger">
            {words('eraseButton')}
          </Button>
        </div>
      </form>
    </details>
  )
}

/** A plan as its author sees it: every part with what is written and who else sees it. */
export async function OwnView({ plan, language }: { readonly plan: OwnPlan; readonly language: Language }) {
  const words = await getTranslations('plans')
  const { database } = services()
  const isShareable = plan.instrument.privacy === 'shared'
  const people = isShareable ? await peopleOf(database, plan.workspaceId) : []
  const shown = isShareable ? await shownPartsOf(database, plan.id) : []
  return (
    <>
      {plan.instrument.sections.map(section => (
        <section
          key={section.id}
          aria-labelledby={`part-${section.id}`}
          className="grid gap-4 rounded-card border border-line bg-sheet p-5"
        >
          <h2 id={`part-${section.id}`} className="text-2xl wrap-anywhere">
            <EditionWords words={section.title} language={language} />
          </h2>
          <PlanAnswersOf section={section} answers={plan.answers} language={language} />
          <div>
            <ButtonLink
              href={`/my-plans/${plan.id}/${section.id}`}
              aria-label={words('partOf', {
                does: words(doing(plan, section)),
                part: wordsIn(section.title, language).text,
              })}
            >
              {words(doing(plan, section))}
            </ButtonLink>
          </div>
          {isShareable ? (
            <div className="border-t border-line pt-3">
              <WhoSees
                plan={plan.id}
                section={section.id}
                title={wordsIn(section.title, language).text}
                shown={shown}
                people={people}
              />
            </div>
          ) : null}
        </section>
      ))}
      {isShareable ? (
        <section
          aria-labelledby="show-title"
          className="grid gap-4 rounded-card border border-line bg-sheet p-5"
        >
          <h2 id="show-title" className="text-2xl">
            {words('show.title')}
          </h2>
          <ShowForm
            plan={plan}
            others={people.filter(({ accountId }) => accountId !== plan.accountId)}
            language={language}
          />
        </section>
      ) : null}
      <Erase id={plan.id} />
    </>
  )
}
