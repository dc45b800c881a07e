import type { Workshop } from '@/model/workshop/workshop'

type Props = { readonly workshop: Pick<Workshop, 'id' | 'constellationId'>; readonly stage?: string }

/** What every form of a room is about, sent along unseen. */
export const RoomFields = ({ workshop, stage }: Props) => (
  <>
    <input type="hidden" name="id" value={workshop.constellationId} />
    <input type="hidden" name="workshop" value={workshop.id} />
    {stage === undefined ? null : <input type="hidden" name="stage" value={stage} />}
  </>
)
