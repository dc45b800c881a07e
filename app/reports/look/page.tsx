import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { actorOrSignIn } from '@/app/edge/current-actor'
import { Said } from '@/app/said'
import { LogoField } from '@/components/report/logo-field'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { canChangeReportStyle } from '@/model/access/report'
import {
  colourSchema,
  contrastOnPaper,
  type HouseStyle,
  organisationLimit,
  readableColour,
} from '@/model/report/house-style'
import { reportStyleOf } from '@/server/database/report-styles'
import { logoBytes, logoFaults } from '@/server/report/read-logo'
import { services } from '@/server/services'
import { submitLook } from './forms'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('reportLook')
  return { title: words('title') }
}

type Search = Record<string, string | string[] | undefined>
type Props = { readonly searchParams: Promise<Search> }

async function News({ said: { news, colour } }: { readonly said: Search }) {
  const words = await getTranslations('reportLook')
  if (news === 'kept') return <Notice role="status">{words('kept')}</Notice>
  const fault = logoFaults.find(one => one === news)
  if (fault)
    return (
      <Notice tone="danger" role="alert">
        {words(`faults.${fault}`)}
      </Notice>
    )
  const parsed = colourSchema.safeParse(`#${colour}`)
  if (news !== 'colour' || !parsed.success) return null
  const contrast = contrastOnPaper(parsed.data).toFixed(1)
  return (
    <Notice tone="danger" role="alert">
      {words('faults.colour', { colour: parsed.data, contrast, better: readableColour(parsed.data) })}
    </Notice>
  )
}

function LogoNow({
  logo,
  label,
}: {
  readonly logo: NonNullable<HouseStyle['logo']>
  readonly label: string
}) {
  return (
    // biome-ignore lint/performance/noImgElement: the picture stands in the page itself
    <img
      src={`data:${logo.type};base64,${logo.data}`}
      alt={label}
      width={logo.width}
      height={logo.height}
      className="h-auto max-h-20 w-auto max-w-60 rounded-control border border-line bg-white p-2"
    />
  )
}

/** Whose reports they are: the organisation's name, its logo, and a colour. */
export default async function LookPage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  if (!canChangeReportStyle(actor, actor)) notFound()
  const words = await getTranslations('reportLook')
  const said = await searchParams
  const { organisation, accent, logo } = await reportStyleOf(services().database, actor.workspaceId)
  return (
    <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-2xl content-start gap-6 px-4 py-8">
      <h1 className="text-3xl">{words('title')}</h1>
      <p className="text-lg">{words('about')}</p>
      <Said said={said} />
      <News said={said} />
      <form action={submitLook} className="grid gap-5">
        <TextField
          id="organisation"
          label={words('organisation')}
          hint={words('organisationHint')}
          defaultValue={organisation}
          maxLength={organisationLimit}
        />
        {logo ? <LogoNow logo={logo} label={words('logoNow')} /> : null}
        <LogoField
          most={logoBytes}
          words={{ label: words('logo'), hint: words('logoHint'), tooBig: words('faults.too-big') }}
        />
        {logo ? (
          <label className="flex items-center gap-3">
            <input type="checkbox" name="without" value="yes" className="size-6 shrink-0" />
            {words('without')}
          </label>
        ) : null}
        <TextField
          id="accent"
          type="color"
          label={words('colour')}
          hint={words('colourHint')}
          defaultValue={accent}
          className="max-w-24 p-1!"
        />
        <div>
          <Button type="submit" look="primary">
            {words('save')}
          </Button>
        </div>
      </form>
    </main>
  )
}
