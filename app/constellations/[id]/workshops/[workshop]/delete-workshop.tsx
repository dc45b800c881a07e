import { Confirm } from '@/components/check/confirm'
import type { Workshop } from '@/model/workshop/workshop'
import { submitDelete } from '../forms'
import { WorkshopFields } from './workshop-fields'

type Props = {
  readonly workshop: Workshop
  readonly words: (key: 'delete' | 'deleteSure' | 'deleteDo') => string
}

/** Deletes what is prepared, or a record: asks first, in the words of which it is. */
export const DeleteWorkshop = ({ workshop, words }: Props) => (
  <Confirm ask={words('delete')} sure={words('deleteSure')} yes={words('deleteDo')} action={submitDelete}>
    <WorkshopFields workshop={workshop} isSure />
  </Confirm>
)
