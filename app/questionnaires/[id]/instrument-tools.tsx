import { getTranslations } from 'next-intl/server'
import { Confirm } from '@/components/check/confirm'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import type { Instrument } from '@/model/instrument/instrument'
import type { OwnInstrument } from '@/server/database/instruments'
import { submitIntoUse, submitOutOfUse } from '../forms'

type Props = {
  readonly instrument: Instrument
  readonly own: OwnInstrument | undefined
  readonly mayWrite: boolean
}

async function Retired({ id, mayWrite }: { readonly id: string; readonly mayWrite: boolean }) {
  const words = await getTranslations('instruments.tools')
  return (
    <Notice tone="warm">
      <div className="grid gap-3">
        <p>{words('isRetired')}</p>
        {mayWrite ? (
          <form action={submitIntoUse}>
            <input type="hidden" name="id" value={id} />
            <Button type="submit">{words('intoUse')}</Button>
          </form>
        ) : null}
      </div>
    </Notice>
  )
}

/** What can be done with a questionnaire: take it as a file, write another from it, change it, take it out of use. */
export async function InstrumentTools({ instrument: { id }, own, mayWrite }: Props) {
  const words = await getTranslations('instruments.tools')
  const isInUse = own?.retiredAt === null
  return (
    <div className="grid gap-4">
      {own && !isInUse ? <Retired id={id} mayWrite={mayWrite} /> : null}
      <div className="flex flex-wrap gap-3">
        {mayWrite && isInUse ? (
          <ButtonLink href={`/questionnaires/${id}/edit`} look="primary">
            {words('change')}
          </ButtonLink>
        ) : null}
        {mayWrite ? (
          <ButtonLink href={`/questionnaires/new?from=${id}`}>{words('writeFrom')}</ButtonLink>
        ) : null}
        <ButtonLink href={`/questionnaires/${id}/file`} prefetch={false} look="quiet">
          {words('file')}
        </ButtonLink>
      </div>
      {mayWrite && isInUse ? (
        <Confirm
          ask={words('outOfUse')}
          sure={words('outOfUseSure')}
          yes={words('outOfUseYes')}
          action={submitOutOfUse}
        >
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="sure" value="yes" />
        </Confirm>
      ) : null}
    </div>
  )
}
