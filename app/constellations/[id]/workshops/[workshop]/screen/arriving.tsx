import { getTranslations } from 'next-intl/server'
import { AddressPicture, asTyped } from '@/components/ui/address-picture'
import { codeInHalves } from '@/model/rounds/code'
import type { Workshop } from '@/model/workshop/workshop'
import { howToJoin } from '../how-to-join'

type Props = { readonly name: string; readonly workshop: Workshop }

/** Before the first stage: what this is, and how to come in while the door is open. */
export async function Arriving({ name, workshop }: Props) {
  const [words, { join }] = await Promise.all([getTranslations('workshop.screen'), howToJoin(workshop)])
  return (
    <div className="m-auto grid w-full max-w-[90vw] gap-[4vh]">
      <h1 className="text-[clamp(2rem,5.5vw,7rem)] wrap-anywhere">{name}</h1>
      {join ? (
        <div className="grid items-center gap-[4vw] sm:grid-cols-[minmax(0,1fr)_min(28vw,48vh)]">
          <dl className="grid gap-[3vh]">
            <div>
              <dt className="text-[clamp(1.1rem,2.2vw,3rem)] text-quiet">{words('type')}</dt>
              <dd className="text-[clamp(1.4rem,3.6vw,5rem)] leading-tight font-bold wrap-anywhere">
                {asTyped(join.address)}
              </dd>
            </div>
            <div>
              <dt className="text-[clamp(1.1rem,2.2vw,3rem)] text-quiet">{words('code')}</dt>
              <dd className="text-[clamp(2.4rem,8vw,10rem)] leading-none font-bold tracking-wider whitespace-nowrap tabular-nums">
                {codeInHalves(join.code)}
              </dd>
            </div>
          </dl>
          <AddressPicture qr={join.qr} label={words('qr')} />
        </div>
      ) : (
        <p className="text-[clamp(1.4rem,3vw,4rem)] text-quiet">{words('soon')}</p>
      )}
    </div>
  )
}
