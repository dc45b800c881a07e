import type { AskedRound } from '@/model/rounds/asked-round'

type Props = { readonly round: Pick<AskedRound, 'id' | 'constellationId'>; readonly isSure?: boolean }

/** The hidden fields that say which round a form is about. */
export const RoundFields = ({ round: { id, constellationId }, isSure = false }: Props) => (
  <>
    <input type="hidden" name="id" value={constellationId} />
    <input type="hidden" name="round" value={id} />
    {isSure ? <input type="hidden" name="sure" value="yes" /> : null}
  </>
)
