import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { DownloadPng } from '@/components/exchange/download-png'
import { buttonLook } from '@/components/ui/button-look'
import { Notice } from '@/components/ui/notice'
import { type ExportFormat, fileFormats } from '@/model/exchange/export-format'
import { schemaPath } from '@/model/exchange/json-schema'
import { ConstellationHeader } from '../constellation-header'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('exchange')
  return { title: words('exportTitle') }
}

type Props = { readonly params: Promise<{ id: string }> }

const groups = [
  { title: 'toReturn', formats: ['json'] },
  { title: 'toOthers', formats: ['csv', 'graphml', 'gexf', 'kumu'] },
  { title: 'toShow', formats: ['svg', 'png'] },
] as const satisfies { title: string; formats: ExportFormat[] }[]

async function Entry({ id, format }: { readonly id: string; readonly format: ExportFormat }) {
  const words = await getTranslations('exchange')
  const { loses, fileName } = fileFormats[format]
  const name = words(`exports.${format}`)
  const address = `/constellations/${id}/export`
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-t border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]!">
      <div className="grid gap-1">
        <h3 className="text-lg">{name}</h3>
        <p>{words(`exportsAbout.${format}`)}</p>
        <p className="text-sm text-quiet">
          {loses.length === 0
            ? words('losesNothing')
            : words('loses', { losses: loses.map(loss => words(`losses.${loss}`)).join(', ') })}
        </p>
      </div>
      {format === 'png' ? (
        <DownloadPng
          svg={`${address}/svg`}
          fileName={fileName}
          words={{
            name: words('downloadAs', { format: name }),
            download: words('download'),
            making: words('pngMaking'),
            failed: words('pngFailed'),
          }}
        />
      ) : (
        <a
          href={`${address}/${format}`}
          className={buttonLook(format === 'json' ? 'primary' : 'plain')}
          aria-label={words('downloadAs', { format: name })}
          download
        >
          {words('download')}
        </a>
      )}
    </li>
  )
}

/** Every way a constellation can leave: what each file is for, and what it leaves behind. */
export default async function ExportPage({ params }: Props) {
  const { constellation } = await constellationOr404((await params).id)
  const words = await getTranslations('exchange')
  const { id, name } = constellation
  return (
    <>
      <ConstellationHeader id={id} name={name} current="manage" />
      <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-3xl content-start gap-6 px-4 py-8">
        <h1 className="text-3xl">{words('exportTitle')}</h1>
        <p>{words('exportAbout')}</p>
        {groups.map(({ title, formats }) => (
          <section key={title} aria-labelledby={title} className="grid gap-2">
            <h2 id={title} className="text-xl">
              {words(title)}
            </h2>
            <ul>
              {formats.map(format => (
                <Entry key={format} id={id} format={format} />
              ))}
            </ul>
          </section>
        ))}
        <Notice tone="warm">
          <p>{words('exportCare')}</p>
        </Notice>
        <p>
          <a href={schemaPath} className="inline-flex min-h-11 items-center">
            {words('schema')}
          </a>
        </p>
      </main>
    </>
  )
}
