import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { Said } from '@/app/said'
import { SaveTemplate } from '@/app/templates/save-template'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Sure } from '@/components/ui/sure'
import { TextField } from '@/components/ui/text-field'
import {
  canArchiveConstellation,
  canDeleteConstellation,
  canEditConstellation,
  canMakeConstellation,
} from '@/model/access/constellation'
import { canSaveTemplate } from '@/model/access/template'
import { constellationNameLimit } from '@/model/constellation/constellation-name'
import { submitArchive, submitDelete, submitDuplicate, submitName } from '../../forms'
import { ConstellationHeader } from '../constellation-header'

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('home')
  return { title: words('manageTitle') }
}

type Props = {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

function Part({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section className="grid gap-3 rounded-card border border-line bg-sheet p-6">
      <h2 className="text-xl">{title}</h2>
      {about ? <p>{about}</p> : null}
      {children}
    </section>
  )
}

/** Everything that is done to a constellation as a whole, each as a plain form. */
export default async function ManagePage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const words = await getTranslations('home')
  const templates = await getTranslations('templates')
  const { id, name } = constellation
  const hidden = <input type="hidden" name="id" value={id} />
  return (
    <>
      <ConstellationHeader id={id} name={name} current="manage" />
      <main id="main" className="mx-auto grid w-full max-w-7xl *:max-w-2xl content-start gap-6 px-4 py-8">
        <h1 className="text-3xl">{words('manageTitle')}</h1>
        <Said said={await searchParams} />
        {canEditConstellation(actor, constellation) ? (
          <Part title={words('rename')}>
            <form action={submitName} className="flex flex-wrap items-end gap-3">
              {hidden}
              <div className="min-w-56 flex-1">
                <TextField
                  id="name"
                  label={words('name')}
                  defaultValue={name}
                  maxLength={constellationNameLimit}
                  required
                  autoComplete="off"
                />
              </div>
              <Button type="submit">{words('renameButton')}</Button>
            </form>
          </Part>
        ) : null}
        {canMakeConstellation(actor, actor) ? (
          <Part title={words('duplicate')} about={words('duplicateAbout')}>
            <form action={submitDuplicate} className="flex flex-wrap items-end gap-3">
              {hidden}
              <div className="min-w-56 flex-1">
                <TextField
                  id="copy-name"
                  name="name"
                  label={words('duplicateName')}
                  defaultValue={words('copyOf', { name }).slice(0, constellationNameLimit)}
                  maxLength={constellationNameLimit}
                  required
                  autoComplete="off"
                />
              </div>
              <Button type="submit">{words('duplicate')}</Button>
            </form>
          </Part>
        ) : null}
        {canSaveTemplate(actor, constellation) ? (
          <Part title={templates('save')} about={templates('saveAbout')}>
            <SaveTemplate constellation={constellation} />
          </Part>
        ) : null}
        <Part title={words('export')} about={words('exportAbout')}>
          <div>
            <ButtonLink href={`/constellations/${id}/export`}>{words('exportButton')}</ButtonLink>
          </div>
        </Part>
        {canArchiveConstellation(actor, constellation) && constellation.archivedAt === null ? (
          <Part title={words('archive')} about={words('archiveAbout')}>
            <form action={submitArchive}>
              {hidden}
              <Button type="submit">{words('archiveButton')}</Button>
            </form>
          </Part>
        ) : null}
        {canDeleteConstellation(actor, constellation) ? (
          <Part title={words('delete')} about={words('deleteAbout')}>
            <form action={submitDelete} className="grid gap-3">
              {hidden}
              <Sure sentence={words('deleteSure', { name })} button={words('deleteButton')} look="danger" />
            </form>
          </Part>
        ) : null}
      </main>
    </>
  )
}
