'use client'

import { useTranslations } from 'next-intl'
import { AddressPicture, asTyped, type DotPicture } from '@/components/ui/address-picture'
import { codeInHalves } from '@/model/rounds/code'
import { inPiles } from '@/model/rounds/piles'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { PileHead } from './pile-head'
import type { ShownCode } from './shown-code'

type Props = {
  readonly codes: readonly ShownCode[]
  readonly address: string
  readonly qr: DotPicture
}

/** The codes just made, as slips to print and cut. A slip says where to type and what, and nothing that would tell what it is for. */
export function CodeSlips({ codes, address, qr }: Props) {
  const t = useTranslations('rounds.codes')
  return (
    <section aria-labelledby="slips" className="grid gap-4">
      <div className="grid gap-4 print:hidden">
        <h3 id="slips" className="text-lg">
          {t('madeTitle', { count: codes.length })}
        </h3>
        <Notice tone="warm">
          <p className="font-bold">{t('once')}</p>
          <p>{t('onceHow')}</p>
        </Notice>
        <p className="text-quiet">{t('apart')}</p>
        <div>
          <Button look="primary" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </div>
      {inPiles(codes).map(pile => (
        <section key={pile[0]?.code} className="grid gap-3 print:break-after-page">
          <PileHead pile={pile} part="codes" />
          <ol className="grid gap-0 sm:grid-cols-2">
            {pile.map(({ code }) => (
              <Slip key={code} code={code} address={address} qr={qr} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function Slip({ code, address, qr }: { readonly code: string } & Pick<Props, 'address' | 'qr'>) {
  const t = useTranslations('rounds.codes')
  return (
    <li className="-mt-px -ml-px grid break-inside-avoid grid-cols-[minmax(0,1fr)_6rem] items-center gap-4 border border-dashed border-edge bg-sheet p-5">
      <span className="grid gap-1">
        <span className="text-sm text-quiet">{t('type')}</span>
        <span className="font-bold wrap-anywhere">{asTyped(address)}</span>
        <span className="mt-1 text-sm text-quiet">{t('yourCode')}</span>
        <span className="text-2xl font-bold tracking-wider tabular-nums">{codeInHalves(code)}</span>
      </span>
      <AddressPicture qr={qr} label={t('qr')} />
    </li>
  )
}
