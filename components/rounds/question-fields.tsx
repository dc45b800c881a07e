import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Perspective } from '@/model/edition/perspective'
import type { Language } from '@/model/edition/words-in'
import type { Question } from '@/model/instrument/instrument'
import { wordsLimit } from '@/model/rounds/sheet'
import { askedWords } from '@/model/rounds/sheet-steps'
import { EditionWords } from '../check/edition-words'
import { inputLook } from '../ui/field'
import { chosenField, tickedField, wordsField } from './answer-fields'

type Props = {
  readonly question: Question
  readonly perspective: Perspective
  readonly language: Language
  readonly chosen: readonly string[]
  readonly words: string
  /** Without the way to add own words, where a paper copy has no lines for them. */
  readonly isCompact?: boolean
  /** Stands before the names of its fields, where several pages are on one. */
  readonly prefix?: string
}

const option =
  'flex min-h-14 items-center gap-3 rounded-control border px-4 py-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent'
const big = `${option} border-edge bg-sheet font-bold hover:bg-accent-wash has-checked:border-2 has-checked:border-accent has-checked:bg-accent-wash`
const small = `${option} border-transparent text-quiet hover:bg-accent-wash has-checked:text-ink`
const box = 'size-5 shrink-0 accent-accent'

/** One question of a questionnaire: big plain answers, a way to skip, and own words where it asks for them. Works without script. */
export function QuestionFields(props: Props) {
  const { question, perspective, language } = props
  const text = <EditionWords words={askedWords(question, perspective)} language={language} />
  if (question.kind === 'text') return <OwnWords {...props} label={text} isLarge />
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-3 text-lg font-bold text-pretty">{text}</legend>
      <Options {...props} question={question} />
    </fieldset>
  )
}

type OptionsProps = Props & { readonly question: Exclude<Question, { kind: 'text' }> }

function Options({ question, language, chosen, words, isCompact, prefix = '', ...rest }: OptionsProps) {
  const t = useTranslations('rounds.answering')
  const isOne = question.kind !== 'choices'
  const columns = question.kind === 'scale' ? 'lg:grid-cols-5' : 'md:grid-cols-2'
  const name = (id: string) => prefix + (isOne ? chosenField(question.id) : tickedField(question.id, id))
  return (
    <>
      {isOne ? null : <p className="text-quiet">{t('many')}</p>}
      <div className={`grid gap-2 ${columns}`}>
        {question.options.map(({ id, text }) => (
          <label key={id} className={big}>
            <input
              type={isOne ? 'radio' : 'checkbox'}
              name={name(id)}
              value={isOne ? id : 'on'}
              defaultChecked={chosen.includes(id)}
              className={box}
            />
            <span className="min-w-0">
              <EditionWords words={text} language={language} />
            </span>
          </label>
        ))}
      </div>
      <div className="flex flex-wrap items-start gap-x-4">
        {isOne ? (
          <label className={small}>
            <input type="radio" name={name('')} value="" className={box} />
            {t('skip')}
          </label>
        ) : null}
        {isCompact ? null : (
          <details open={words !== ''} className="min-w-0 open:basis-full">
            <summary className="inline-flex min-h-14 items-center rounded-control px-4 text-accent underline underline-offset-4">
              {t('add')}
            </summary>
            <OwnWords
              {...rest}
              question={question}
              language={language}
              chosen={chosen}
              words={words}
              label={t('own')}
            />
          </details>
        )}
      </div>
    </>
  )
}

type OwnProps = Props & { readonly label: ReactNode; readonly isLarge?: boolean }

function OwnWords({ question, words, label, isLarge = false, prefix = '' }: OwnProps) {
  const t = useTranslations('rounds.answering')
  const id = `words-${prefix}${question.id}`
  return (
    <div className="mt-2 grid gap-2">
      <label htmlFor={id} className={`font-bold ${isLarge ? 'text-lg' : ''}`}>
        {label}
      </label>
      <p id={`${id}-about`} className="text-sm text-quiet">
        {t('ownHint')}
      </p>
      <textarea
        id={id}
        name={prefix + wordsField(question.id)}
        defaultValue={words}
        maxLength={wordsLimit}
        rows={isLarge ? 5 : 3}
        autoComplete="off"
        aria-describedby={`${id}-about`}
        className={inputLook}
      />
    </div>
  )
}
