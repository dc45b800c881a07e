import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { CodeShown } from '@/components/workshop/code-shown'
import { DeskForm } from '@/components/workshop/desk-form'
import { spelledOut } from '@/content/guidance/spelling'
import type { Workshop } from '@/model/workshop/workshop'
import { howToJoin } from '../how-to-join'
import { Card } from './card'
import { submitNewCode } from './forms'
import { fieldsFor, StepButton } from './step-form'

type Props = { readonly workshop: Workshop }

/** The door: closed, or open with the code that lets people knock. */
export async function Door({ workshop }: Props) {
  const words = await getTranslations('workshop.door')
  const { join, isPlain } = await howToJoin(workshop)
  const { isDoorOpen } = workshop.room
  return (
    <Card id="door" title={words(isDoorOpen ? 'isOpen' : 'isClosed')}>
      {join ? (
        <>
          <CodeShown {...join} words={{ type: words('type'), code: words('code'), qr: words('qr') }} />
          <p className="text-quiet">{words('spoken', { spoken: spelledOut(join.code) })}</p>
        </>
      ) : (
        <p>{words('closedLead')}</p>
      )}
      {isPlain ? (
        <Notice tone="warm">
          <p>{words('plain')}</p>
          <details>
            <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
              {words('plainMore')}
            </summary>
            <p>{words('plainHow')}</p>
          </details>
        </Notice>
      ) : null}
      <div>
        <StepButton
          workshop={workshop}
          step={{ do: 'door', open: isDoorOpen ? 'no' : 'yes' }}
          look={isDoorOpen || workshop.room.stage >= 0 ? 'plain' : 'primary'}
        >
          {words(isDoorOpen ? 'close' : 'open')}
        </StepButton>
      </div>
      <details>
        <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          {words('newCode')}
        </summary>
        <DeskForm
          act={submitNewCode}
          fields={{ ...fieldsFor(workshop), sure: 'yes' }}
          className="grid justify-items-start gap-3 pt-2"
        >
          <p>{words('newCodeSure')}</p>
          <Button type="submit">{words('newCodeDo')}</Button>
        </DeskForm>
      </details>
    </Card>
  )
}
