import { useTranslations } from 'next-intl'
import { type RoundKind, roundKinds } from '@/model/health/response'
import { Button } from '../ui/button'
import { Field, inputLook } from '../ui/field'
import { TextField } from '../ui/text-field'
import { Confirm } from './confirm'

type Act = (form: FormData) => Promise<void>

type Props = {
  readonly constellationId: string
  readonly open: { readonly id: string; readonly name: string; readonly day: string } | undefined
  /** What the next round is called and is, unless someone says otherwise. */
  readonly next: { readonly name: string; readonly kind: RoundKind; readonly isFirst: boolean }
  readonly nameLimit: number
  readonly closeRound: Act
  readonly openRound: Act
}

/** Where a facilitator closes the open round, or opens the next one. */
export function RoundDesk({ constellationId, open, next, nameLimit, closeRound, openRound }: Props) {
  const t = useTranslations('check.rounds')
  return (
    <section aria-labelledby="rounds" className="grid gap-3 rounded-card border border-line bg-sheet p-6">
      <h2 id="rounds" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-quiet">{t('lead')}</p>
      <p>{open ? t('open', { name: open.name, day: open.day }) : t(next.isFirst ? 'noneYet' : 'noneOpen')}</p>
      {open ? (
        <Confirm
          ask={t('close', { name: open.name })}
          sure={t('closeSure')}
          yes={t('closeDo')}
          action={closeRound}
        >
          <input type="hidden" name="id" value={constellationId} />
          <input type="hidden" name="round" value={open.id} />
        </Confirm>
      ) : (
        <OpenForm id={constellationId} next={next} nameLimit={nameLimit} openRound={openRound} />
      )}
    </section>
  )
}

type OpenProps = Pick<Props, 'next' | 'nameLimit' | 'openRound'> & { readonly id: string }

function OpenForm({ id, next, nameLimit, openRound }: OpenProps) {
  const t = useTranslations('check.rounds')
  const kinds = useTranslations('common.roundKinds')
  return (
    <form action={openRound} className="grid max-w-md gap-4">
      <h3 className="font-bold">{t(next.isFirst ? 'first' : 'next')}</h3>
      <input type="hidden" name="id" value={id} />
      <TextField
        id="round-name"
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={next.name}
        maxLength={nameLimit}
        required
        autoComplete="off"
      />
      <Field id="round-kind" label={t('kind')}>
        <select id="round-kind" name="kind" defaultValue={next.kind} className={inputLook}>
          {roundKinds.map(kind => (
            <option key={kind} value={kind}>
              {kinds(kind)}
            </option>
          ))}
        </select>
      </Field>
      <div>
        <Button type="submit">{t('openDo')}</Button>
      </div>
    </form>
  )
}
