import { getTranslations } from 'next-intl/server'
import { AddressPicture, asTyped } from '@/components/ui/address-picture'
import { codeInHalves } from '@/model/rounds/code'
import type { Workshop } from '@/model/workshop/workshop'
import { howToJoin } from '../how-to-join'

/** How somebody who comes later joins; nothing while the door is closed. */
export async function JoinStrip({ workshop }: { readonly workshop: Workshop }) {
  const [words, { join }] = await Promise.all([getTranslations('workshop.screen'), howToJoin(workshop)])
  return join ? (
    <footer className="flex flex-wrap items-center justify-between gap-x-[3vw] border-t-2 border-line pt-[1vh] text-[clamp(1rem,2vw,2.8rem)]">
      <p className="wrap-anywhere">
        {words('join')} <strong>{asTyped(join.address)}</strong>
      </p>
      <p className="whitespace-nowrap">
        {words('code')} <strong className="tracking-wider tabular-nums">{codeInHalves(join.code)}</strong>
      </p>
      <AddressPicture qr={join.qr} label={words('qr')} className="w-[max(4.5rem,11vh)]" />
    </footer>
  ) : (
    <div />
  )
}
