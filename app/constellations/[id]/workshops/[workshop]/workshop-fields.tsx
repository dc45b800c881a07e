import type { Workshop } from '@/model/workshop/workshop'

type Props = {
  readonly workshop: Pick<Workshop, 'id' | 'constellationId'>
  readonly isSure?: boolean
}

/** The hidden fields that say which workshop a form is about. */
export const WorkshopFields = ({ workshop: { id, constellationId }, isSure = false }: Props) => (
  <>
    <input type="hidden" name="id" value={constellationId} />
    <input type="hidden" name="workshop" value={id} />
    {isSure ? <input type="hidden" name="sure" value="yes" /> : null}
  </>
)
