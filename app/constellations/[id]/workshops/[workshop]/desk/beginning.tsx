import { getTranslations } from 'next-intl/server'
import type { Workshop } from '@/model/workshop/workshop'
import { Card } from './card'
import { OwnNotes } from './own-notes'

type Props = { readonly workshop: Workshop; readonly inside: number }

/** Before the first stage: what is done while people arrive. */
export async function Beginning({ workshop, inside }: Props) {
  const words = await getTranslations('workshop.desk.beginning')
  return (
    <Card id="stage" title={words('title')}>
      <p className="max-w-prose text-quiet">{words('screen')}</p>
      <ol className="grid max-w-prose list-decimal gap-2 pl-6 text-lg">
        <li>{words('door')}</li>
        <li>{words('letIn')}</li>
        <li>{words('start')}</li>
      </ol>
      <p className="text-quiet">{words('inside', { count: inside })}</p>
      <OwnNotes workshop={workshop} />
    </Card>
  )
}
