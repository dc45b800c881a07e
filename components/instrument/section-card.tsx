import { useTranslations } from 'next-intl'
import type { DraftSection } from '@/model/instrument/instrument-draft'
import { instrumentLimits } from '@/model/instrument/instrument-limits'
import { FaultsAt } from './fault-lines'
import { MoveButtons } from './move-buttons'
import { QuestionCard } from './question-card'
import { StepButton } from './step-button'
import { WordsField, type Writing } from './words-field'

type Props = {
  readonly section: DraftSection
  readonly index: number
  readonly of: number
  readonly writing: Writing
}

const kinds = ['scale', 'choice', 'choices', 'text'] as const

function AddQuestion({ section, isFull }: { readonly section: number; readonly isFull: boolean }) {
  const t = useTranslations('instruments.write')
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-2 font-bold">{t('addQuestion')}</legend>
      <div className="flex flex-wrap gap-2">
        {kinds.map(kind => (
          <StepButton key={kind} step={`add-${kind} ${section}`} isOff={isFull}>
            {t(`kinds.${kind}`)}
          </StepButton>
        ))}
      </div>
    </fieldset>
  )
}

/** One section being written: its title, why it asks, and its questions. */
export function SectionCard({ section, index, of, writing }: Props) {
  const t = useTranslations('instruments.write')
  const name = `sections.${index}`
  const title = t('sectionNumber', { number: index + 1 })
  const at = { section: index + 1 }
  return (
    <section
      id={`card-${index}`}
      tabIndex={-1}
      aria-labelledby={`${name}-title`}
      className="grid gap-5 rounded-card border border-line bg-sheet p-4 sm:p-6"
    >
      <input type="hidden" name={`${name}.id`} value={section.id} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id={`${name}-title`} className="text-2xl">
          {title}
        </h2>
        <MoveButtons at={String(index)} index={index} of={of} what={title} />
      </div>
      <FaultsAt faults={writing.faults} at={at} />
      <WordsField
        name={`${name}.title`}
        label={t('sectionTitle')}
        words={section.title}
        limit={instrumentLimits.title}
        at={{ ...at, part: 'title' }}
        writing={writing}
      />
      <WordsField
        name={`${name}.why`}
        label={t('sectionWhy')}
        hint={t('sectionWhyHint')}
        words={section.why}
        limit={instrumentLimits.words}
        rows={3}
        at={{ ...at, part: 'why' }}
        writing={writing}
      />
      <FaultsAt faults={writing.faults} at={{ ...at, part: 'questions' }} />
      <ol className="grid gap-4">
        {section.questions.map((question, number) => (
          <QuestionCard
            key={question.id}
            question={question}
            section={index}
            index={number}
            of={section.questions.length}
            writing={writing}
          />
        ))}
      </ol>
      <AddQuestion section={index} isFull={section.questions.length >= 20} />
    </section>
  )
}
