import { getTranslations } from 'next-intl/server'
import { Confirm } from '@/components/check/confirm'
import type { Workshop } from '@/model/workshop/workshop'
import { WorkshopFields } from '../workshop-fields'
import { Card } from './card'
import { submitEnd } from './forms'

/** The end for everyone: asked first, with what is kept and what is gone. */
export async function Ending({ workshop }: { readonly workshop: Workshop }) {
  const words = await getTranslations('workshop.end')
  return (
    <Card id="end" title={words('title')}>
      <p>{words('kept')}</p>
      <p>{words('gone')}</p>
      <Confirm ask={words('ask')} sure={words('sure')} yes={words('do')} action={submitEnd}>
        <WorkshopFields workshop={workshop} isSure />
      </Confirm>
    </Card>
  )
}
