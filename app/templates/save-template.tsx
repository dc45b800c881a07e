import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { textsWithPersonalData } from '@/model/template/texts-with-personal-data'
import type { ConstellationRow } from '@/server/database/constellations'
import { services } from '@/server/services'
import { submitSaveTemplate } from './forms'
import { WordsFields } from './words-fields'

const mostShown = 5

/** Saves the map as a template; names the texts on it that may be about a person. */
export async function SaveTemplate({ constellation: { id, name } }: { constellation: ConstellationRow }) {
  const words = await getTranslations('templates')
  const doubtful = textsWithPersonalData(await services().live.read(id))
  return (
    <form action={submitSaveTemplate} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      {doubtful.length > 0 ? (
        <Notice tone="warm">
          <p>{words('savePersonal', { count: doubtful.length })}</p>
          <ul className="list-disc pl-5 wrap-anywhere">
            {doubtful.slice(0, mostShown).map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <WordsFields name={name} line="" guidance="" />
      <label className="flex items-start gap-3">
        <input type="checkbox" name="notes" value="yes" className="mt-0.5 size-6 shrink-0" />
        {words('saveNotes')}
      </label>
      <p className="text-sm text-quiet">{words('saveRoles')}</p>
      <div>
        <Button type="submit">{words('saveButton')}</Button>
      </div>
    </form>
  )
}
