import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { ButtonLink } from '@/components/ui/button-link'
import { SheetStages } from '@/components/workshop/sheet-stages'
import { runSheets } from '@/content/run-sheets/run-sheets'
import { canPrepareWorkshop } from '@/model/access/workshop'
import { wordsIn } from '@/model/edition/words-in'
import { minutesOf } from '@/model/workshop/minutes-of'
import type { RunSheet } from '@/model/workshop/run-sheet'
import { ownRunSheets } from '@/server/database/run-sheets'
import { services } from '@/server/services'
import { newSheetAddress, sheetAddress, workshopsAddress } from '../addresses'
import { Frame } from '../frame'
import type { Search } from '../news'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshop.sheets'))('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Search> }

/** The run sheets a workspace can use: its own to change, and ready-made ones to write one's own from. */
export default async function SheetsPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const back = workshopsAddress(constellation.id)
  if (!canPrepareWorkshop(actor, constellation)) redirect(back)
  const [own, words] = await Promise.all([
    ownRunSheets(services().database, constellation.workspaceId),
    getTranslations('workshop'),
  ])
  return (
    <Frame
      constellation={constellation}
      title={words('sheets.title')}
      back={{ href: back, name: words('back') }}
      said={await searchParams}
    >
      <p className="max-w-prose">{words('sheets.lead')}</p>
      {own.length === 0 ? null : (
        <section aria-labelledby="own" className="grid gap-4">
          <h2 id="own" className="text-xl">
            {words('sheets.ownTitle')}
          </h2>
          <SheetList id={constellation.id} sheets={own} isOwn />
        </section>
      )}
      <section aria-labelledby="shipped" className="grid gap-4">
        <h2 id="shipped" className="text-xl">
          {words('sheets.shippedTitle')}
        </h2>
        <SheetList id={constellation.id} sheets={runSheets} />
      </section>
    </Frame>
  )
}

type ListProps = { readonly id: string; readonly sheets: readonly RunSheet[]; readonly isOwn?: boolean }

async function SheetList({ id, sheets, isOwn = false }: ListProps) {
  const [words, language] = await Promise.all([getTranslations('workshop.sheets'), getLocale()])
  return (
    <ul className="grid gap-4">
      {sheets.map(sheet => {
        const title = wordsIn(sheet.title, language).text
        return (
          <li key={sheet.id} className="grid gap-2 rounded-card border border-line bg-sheet p-5">
            <h3 className="text-lg wrap-anywhere">
              {title}
              <span className="font-normal text-quiet">
                {' '}
                · {words('minutes', { minutes: minutesOf(sheet) })}
              </span>
            </h3>
            <p className="wrap-anywhere">{wordsIn(sheet.line, language).text}</p>
            <details>
              <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                {words('readStages', { title })}
              </summary>
              <SheetStages sheet={sheet} />
            </details>
            <div className="flex flex-wrap gap-2">
              {isOwn ? (
                <ButtonLink
                  href={sheetAddress(id, sheet.id)}
                  prefetch={false}
                  aria-label={words('changeNamed', { title })}
                >
                  {words('change')}
                </ButtonLink>
              ) : null}
              <ButtonLink
                href={newSheetAddress(id, sheet.id)}
                look={isOwn ? 'quiet' : 'plain'}
                prefetch={false}
                aria-label={words('copyNamed', { title })}
              >
                {words('copy')}
              </ButtonLink>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
