import { useTranslations } from 'next-intl'
import type { Perspective } from '@/model/edition/perspective'
import { Button } from '../ui/button'
import { ButtonLink } from '../ui/button-link'
import { Confirm } from './confirm'

/** One's own draft as the list of drafts shows it. */
export interface ShownDraft {
  readonly name: string
  readonly perspective: Perspective
  readonly day: string
  readonly answered: number
  readonly of: number
  /** Where it goes on, or why it cannot. */
  readonly state:
    | { readonly can: 'continue'; readonly href: string }
    | { readonly can: 'wait'; readonly round: string; readonly moveTo: string | undefined }
    | { readonly can: 'keep' }
  readonly fields: Readonly<Record<'id' | 'subject' | 'perspective' | 'round', string>>
}

type Act = (form: FormData) => Promise<void>
type Props = { readonly draft: ShownDraft; readonly discard: Act; readonly carryOver: Act }

const Fields = ({ fields }: Pick<ShownDraft, 'fields'>) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

/** A draft to continue, to take into the open round, or to throw away. */
export function DraftCard({ draft, discard, carryOver }: Props) {
  const t = useTranslations('check')
  const { name, perspective, day, answered, of, state, fields } = draft
  return (
    <article className="grid gap-3 rounded-card border border-line bg-sheet p-4">
      <div>
        <h3 className="font-bold">{name}</h3>
        <p className="text-sm text-quiet">
          {t('asPerspective', { perspective: t(`perspectives.${perspective}`) })} ·{' '}
          {t('choose.draftProgress', { answered, of })} · {t('choose.began', { day })}
        </p>
      </div>
      {state.can === 'keep' ? <p>{t('choose.draftGone')}</p> : null}
      {state.can === 'wait' ? <p>{t('choose.draftClosed', { round: state.round })}</p> : null}
      <div className="flex flex-wrap items-start gap-3">
        {state.can === 'continue' ? (
          <ButtonLink href={state.href} look="primary" prefetch={false}>
            {t('choose.continue')}
          </ButtonLink>
        ) : null}
        {state.can === 'wait' && state.moveTo ? (
          <form action={carryOver}>
            <Fields fields={fields} />
            <Button type="submit">{t('choose.draftMove', { round: state.moveTo })}</Button>
          </form>
        ) : null}
        <Confirm
          ask={t('choose.draftDiscard')}
          sure={t('choose.draftDiscardSure')}
          yes={t('choose.draftDiscardDo')}
          action={discard}
        >
          <Fields fields={fields} />
        </Confirm>
      </div>
    </article>
  )
}
