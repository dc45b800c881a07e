import { useTranslations } from 'next-intl'
import type { Element } from '@/model/edition/edition'
import type { Perspective } from '@/model/edition/perspective'
import type { Language } from '@/model/edition/words-in'
import { type Answer, answers, commentLimit } from '@/model/health/answer'
import { inputLook } from '../ui/field'
import { EditionWords } from './edition-words'

type Props = {
  readonly element: Element
  readonly perspective: Perspective
  readonly language: Language
  readonly answer: Answer | undefined
  readonly comment: string
  /** The names of its two fields. */
  readonly fields: { readonly answer: string; readonly comment: string }
}

const option =
  'flex min-h-14 items-center gap-3 rounded-control border px-4 py-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent'
const big = `${option} border-edge bg-sheet font-bold hover:bg-accent-wash has-checked:border-2 has-checked:border-accent has-checked:bg-accent-wash`
const small = `${option} border-transparent text-quiet hover:bg-accent-wash has-checked:text-ink`
const radio = 'size-5 shrink-0 accent-accent'

/** One core element asked: its wording, five plain answers, a way to skip, and a comment for who wants one. Works without script. */
export function ElementQuestion({ element, perspective, language, answer, comment, fields }: Props) {
  const t = useTranslations('check.step')
  const answerWords = useTranslations('common.answers')
  const wording = element.wording[perspective]
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-3 text-lg font-bold text-pretty">
        <EditionWords words={wording} language={language} />
      </legend>
      <div className="grid gap-2 lg:grid-cols-5">
        {answers.map(one => (
          <label key={one} className={big}>
            <input
              type="radio"
              name={fields.answer}
              value={one}
              defaultChecked={answer === one}
              className={radio}
            />
            {answerWords(one)}
          </label>
        ))}
      </div>
      <div className="flex flex-wrap items-start gap-x-4">
        <label className={small}>
          <input type="radio" name={fields.answer} value="" className={radio} />
          {t('skipOne')}
        </label>
        <ElementComment element={element} comment={comment} field={fields.comment} />
      </div>
    </fieldset>
  )
}

type CommentProps = { readonly element: Element; readonly comment: string; readonly field: string }

function ElementComment({ element, comment, field }: CommentProps) {
  const t = useTranslations('check.step')
  const id = `comment-${element.id}`
  return (
    <details open={comment !== ''} className="min-w-0 open:basis-full">
      <summary className="inline-flex min-h-14 items-center rounded-control px-4 text-accent underline underline-offset-4">
        {t('comment')}
      </summary>
      <div className="mt-2 grid gap-1">
        <label htmlFor={id} className="font-bold">
          {t('commentEdit')}
        </label>
        <textarea
          id={id}
          name={field}
          defaultValue={comment}
          maxLength={commentLimit}
          rows={3}
          autoComplete="off"
          aria-describedby={`${id}-about`}
          className={inputLook}
        />
        <p id={`${id}-about`} className="text-sm text-quiet">
          {t('commentHint')}
        </p>
      </div>
    </details>
  )
}
