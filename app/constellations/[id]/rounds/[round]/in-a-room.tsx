import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import type { AskedRound } from '@/model/rounds/asked-round'
import { workshopsAddress } from '../../workshops/addresses'

type Props = { readonly round: Pick<AskedRound, 'constellationId'> }

/** Where the steps of a workshop’s check are taken, while it is open. */
export async function InARoom({ round }: Props) {
  const words = await getTranslations('rounds.during')
  return (
    <section aria-labelledby="during" className="grid justify-items-start gap-4 border-t border-line pt-6">
      <h2 id="during" className="text-xl">
        {words('title')}
      </h2>
      <p className="max-w-prose">{words('inRoom')}</p>
      <ButtonLink href={workshopsAddress(round.constellationId)} prefetch={false}>
        {words('toWorkshops')}
      </ButtonLink>
    </section>
  )
}
