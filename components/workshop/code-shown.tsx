import { AddressPicture, asTyped, type DotPicture } from '@/components/ui/address-picture'
import { codeInHalves } from '@/model/rounds/code'

type Props = {
  readonly code: string
  readonly address: string
  readonly qr: DotPicture
  readonly words: { readonly type: string; readonly code: string; readonly qr: string }
}

/** How people come in: where to type, the code, and a picture of the address for a camera. The picture has nothing but the address in it (S-1). */
export const CodeShown = ({ code, address, qr, words }: Props) => (
  <div className="flex flex-wrap items-start gap-4">
    <dl className="grid min-w-fit flex-1 basis-0 gap-2">
      <div>
        <dt className="text-sm text-quiet">{words.type}</dt>
        <dd className="font-bold wrap-anywhere">{asTyped(address)}</dd>
      </div>
      <div>
        <dt className="text-sm text-quiet">{words.code}</dt>
        <dd className="text-3xl font-bold tracking-wider whitespace-nowrap tabular-nums">
          {codeInHalves(code)}
        </dd>
      </div>
    </dl>
    <div className="w-28">
      <AddressPicture qr={qr} label={words.qr} />
    </div>
  </div>
)
