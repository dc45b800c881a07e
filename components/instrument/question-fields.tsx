import { useTranslations } from 'next-intl'
import type { Language } from '@/model/edition/words-in'
import type { Option, Question } from '@/model/instrument/instrument'
import { EditionWords } from '../check/edition-words'
import { inputLook } from '../ui/field'
import { type AskedFrom, AskedWords } from './asked-words'

/** What was answered: ids of options, or own words. */
export interface Given {
  readonly chosen: readonly string[]
  readonly words: string
}
export const nothingGiven: Given = { chosen: [], words: '' }

type Props = {
  readonly question: Question
  readonly from: AskedFrom
  readonly language: Language
  readonly given: Given
  readonly limit: number
}

const option =
  'flex min-h-12 items-center gap-3 rounded-control border border-edge bg-sheet px-4 py-2 hover:bg-accent-wash has-checked:border-accent has-checked:bg-accent-wash has-checked:font-bold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent'
const tick = 'size-5 shrink-0 accent-accent'

/** The fields' names: the question's id, and for what can be ticked beside others the option's too. */
export const tickName = (question: string, one: string) => `${question}.${one}`

type TickProps = Omit<Props, 'from' | 'limit'> & { readonly one: Option }

function Tick({ question, one, language, given }: TickProps) {
  const isSeveral = question.kind === 'choices'
  return (
    <label className={option}>
      <input
        type={isSeveral ? 'checkbox' : 'radio'}
        name={isSeveral ? tickName(question.id, one.id) : question.id}
        value={isSeveral ? 'yes' : one.id}
        defaultChecked={given.chosen.includes(one.id)}
        className={tick}
      />
      <span className="wrap-anywhere">
        <EditionWords words={one.text} language={language} />
      </span>
    </label>
  )
}

/** One question with its answers, or a field for own words. Works without script; nothing has to be answered. */
export function QuestionFields(props: Props) {
  const { question, from, language, given, limit } = props
  const t = useTranslations('instruments.asked')
  const words = <AskedWords text={question.text} from={from} language={language} />
  if (question.kind === 'text')
    return (
      <div className="grid gap-2">
        <label htmlFor={`asked-${question.id}`} className="text-lg font-bold text-pretty wrap-anywhere">
          {words}
        </label>
        <textarea
          id={`asked-${question.id}`}
          name={question.id}
          defaultValue={given.words}
          maxLength={limit}
          rows={4}
          autoComplete="off"
          className={inputLook}
        />
      </div>
    )
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-2 text-lg font-bold text-pretty wrap-anywhere">{words}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {question.options.map(one => (
          <Tick key={one.id} question={question} one={one} language={language} given={given} />
        ))}
        {question.kind === 'choices' ? null : (
          <label className={`${option} border-transparent text-quiet`}>
            <input type="radio" name={question.id} value="" className={tick} />
            {t('skip')}
          </label>
        )}
      </div>
    </fieldset>
  )
}
