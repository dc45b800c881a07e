import { getTranslations } from 'next-intl/server'
import { codeInHalves } from '@/model/rounds/code'
import type { Workshop } from '@/model/workshop/workshop'
import { howToJoin } from '../how-to-join'

/** How somebody who comes later joins; nothing while the door is closed. */
export async function JoinStrip({ workshop }: { readonly workshop: Workshop }) {
  const [words, { join }] = await Promise.all([getTranslations('workshop.screen'), howToJoin(workshop)])
  return join ? (
    <footer className="flex flex-wrap items-center justify-between gap-x-[3vw] border-t-2 border-line pt-[1vh] text-[clamp(1rem,2vw,2.8rem)]">
      <p className="wrap-anywhere">
        {words('join')} <strong>{join.address.replace(/^https?:\/\//, '')}</strong>
      </p>
      <p className="whitespace-nowrap">
        {words('code')} <strong className="tracking-wider tabular-nums">{codeInHalves(join.code)}</strong>
      </p>
      <svg
        viewBox={`0 0 ${join.qr.size} ${join.qr.size}`}
        role="img"
        aria-label={words('qr')}
        className="w-[max(4.5rem,11vh)] bg-white"
      >
        <path d={join.qr.path} fill="#000" />
      </svg>
    </footer>
  ) : (
    <div />
  )
}
