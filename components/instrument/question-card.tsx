import { useTranslations } from 'next-intl'
import { perspectives } from '@/model/edition/perspective'
import type { DraftQuestion } from '@/model/instrument/instrument-draft'
import { instrumentLimits } from '@/model/instrument/instrument-limits'
import { FaultsAt } from './fault-lines'
import { MoveButtons } from './move-buttons'
import { OptionRows } from './option-rows'
import { StepButton } from './step-button'
import { WordsField, type Writing } from './words-field'

type Props = {
  readonly question: DraftQuestion
  readonly section: number
  readonly index: number
  readonly of: number
  readonly writing: Writing
}
type Named = Props & { readonly name: string }

function Hidden({ question, name }: Named) {
  return (
    <>
      <input type="hidden" name={`${name}.id`} value={question.id} />
      <input type="hidden" name={`${name}.kind`} value={question.kind} />
      <input type="hidden" name={`${name}.by`} value={question.isByPerspective ? 'yes' : ''} />
    </>
  )
}

/** The wording that is not in use travels along, so that it comes back with the other choice. */
function Kept({ name, words }: { readonly name: string; readonly words: DraftQuestion['all'] }) {
  return (
    <>
      <input type="hidden" name={`${name}.en`} value={words.en} />
      <input type="hidden" name={`${name}.cy`} value={words.cy} />
    </>
  )
}

function Wordings({ question, section, index, writing, name }: Named) {
  const t = useTranslations('instruments')
  const at = { section: section + 1, question: index + 1, part: 'text' }
  const shared = { limit: instrumentLimits.words, rows: 2, writing }
  const nowhere = { part: 'none' }
  return (
    <div className="grid gap-3">
      {question.isByPerspective ? (
        <Kept name={`${name}.all`} words={question.all} />
      ) : (
        <WordsField
          {...shared}
          name={`${name}.all`}
          label={t('write.question')}
          words={question.all}
          at={nowhere}
        />
      )}
      {perspectives.map(one =>
        question.isByPerspective ? (
          <WordsField
            key={one}
            {...shared}
            name={`${name}.by.${one}`}
            label={t('write.questionFrom', { from: t(`from.${one}`) })}
            words={question.by[one]}
            at={nowhere}
          />
        ) : (
          <Kept key={one} name={`${name}.by.${one}`} words={question.by[one]} />
        ),
      )}
      <FaultsAt faults={writing.faults} at={at} />
    </div>
  )
}

/** One question being written. */
export function QuestionCard(props: Props) {
  const { question, section, index, of, writing } = props
  const t = useTranslations('instruments.write')
  const name = `sections.${section}.questions.${index}`
  const path = `${section}.${index}`
  const title = t('questionNumber', { section: section + 1, number: index + 1 })
  const at = { section: section + 1, question: index + 1 }
  return (
    <li id={`card-${path}`} tabIndex={-1} className="grid gap-4 rounded-card border border-line bg-paper p-4">
      <Hidden {...props} name={name} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="text-lg">
          {title} <span className="text-base font-normal text-quiet">{t(`kinds.${question.kind}`)}</span>
        </h3>
        <MoveButtons at={path} index={index} of={of} what={title} />
      </div>
      <FaultsAt faults={writing.faults} at={at} />
      <FaultsAt faults={writing.faults} at={{ ...at, part: 'id' }} />
      <Wordings {...props} name={name} />
      <div>
        <StepButton step={`reword ${path}`} look="quiet">
          {t(question.isByPerspective ? 'wordOnce' : 'wordForEach')}
        </StepButton>
      </div>
      <OptionRows question={question} place={{ section, question: index }} writing={writing} />
    </li>
  )
}
