import { getLocale, getTranslations } from 'next-intl/server'
import { wordsIn } from '@/model/edition/words-in'
import type { Workshop } from '@/model/workshop/workshop'
import { StepForm } from './step-form'

type Props = { readonly workshop: Workshop }

/** The run sheet with the way to any of its stages; folded up where the screen is narrow. */
export async function StageList({ workshop }: Props) {
  const words = await getTranslations('workshop.desk')
  return (
    <>
      <nav aria-label={words('stages')} className="hidden lg:sticky lg:top-24 lg:block">
        <Stages workshop={workshop} />
      </nav>
      <details className="lg:hidden">
        <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          {words('allStages')}
        </summary>
        <nav aria-label={words('stages')}>
          <Stages workshop={workshop} />
        </nav>
      </details>
    </>
  )
}

async function Stages({ workshop }: Props) {
  const [words, language] = await Promise.all([getTranslations('workshop'), getLocale()])
  const { room, plan } = workshop
  return (
    <StepForm workshop={workshop} step={{ do: 'stage' }}>
      <ol className="grid gap-1">
        {plan.sheet.stages.map(({ id, title, minutes }, index) => (
          <li key={id}>
            <button
              type="submit"
              name="to"
              value={index}
              aria-current={index === room.stage ? 'step' : undefined}
              className="flex min-h-11 w-full items-baseline gap-2 rounded-control border-l-4 border-transparent px-3 py-2 text-left hover:bg-accent-wash aria-[current]:border-accent aria-[current]:bg-sheet aria-[current]:font-bold"
            >
              <span className="min-w-0 flex-1 wrap-anywhere">{wordsIn(title, language).text}</span>
              <span className="text-sm font-normal text-quiet">{words('sheets.short', { minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
    </StepForm>
  )
}
