import { getTranslations } from 'next-intl/server'
import { Confirm } from '@/components/check/confirm'
import type { Workshop } from '@/model/workshop/workshop'
import { reportsOfWorkshop } from '@/server/report/erased-reports'
import { services } from '@/server/services'
import { ReportsGoing } from '../../report/reports-going'
import { submitDelete } from '../forms'
import { WorkshopFields } from './workshop-fields'

type Props = {
  readonly workshop: Workshop
  readonly words: (key: 'delete' | 'deleteSure' | 'deleteDo') => string
}

/** Deletes what is prepared, or a record: asks first, in the words of which it is, and names the kept reports that go with it. */
export async function DeleteWorkshop({ workshop, words }: Props) {
  const record = await getTranslations('workshop.record')
  const ids = await reportsOfWorkshop(services().database, workshop)
  const going = (
    <ReportsGoing
      constellationId={workshop.constellationId}
      ids={ids}
      says={count => record('deleteReports', { count })}
    />
  )
  return (
    <Confirm
      ask={words('delete')}
      sure={words('deleteSure')}
      more={going}
      yes={words('deleteDo')}
      action={submitDelete}
    >
      <WorkshopFields workshop={workshop} isSure />
    </Confirm>
  )
}
