import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Field, inputLook } from '@/components/ui/field'
import { momentWords } from '@/model/edition/day-words'
import type { VersionFacts } from '@/model/versions/version'
import { versionTitle } from '@/model/versions/version-title'
import type { ChosenVersions } from './chosen-versions'

type Props = {
  readonly id: string
  readonly versions: readonly VersionFacts[]
  readonly chosen: ChosenVersions
}

/** Which map the report shows and what it is set against, as a plain form that leads back here. */
export async function VersionChoice({ id, versions, chosen: { asOf, comparedWith } }: Props) {
  const [words, language] = await Promise.all([getTranslations('versions'), getLocale()])
  if (versions.length === 0) return null
  const choice = (name: 'map' | 'with', label: string, none: readonly [string, string], value: string) => (
    <Field id={`report-${name}`} label={label}>
      <select id={`report-${name}`} name={name} defaultValue={value} className={inputLook}>
        <option value={none[0]}>{none[1]}</option>
        {versions.map(version => (
          <option key={version.id} value={version.id}>
            {`${versionTitle(version, words)}, ${momentWords(version.madeAt, language)}`}
          </option>
        ))}
      </select>
    </Field>
  )
  return (
    <section aria-labelledby="shows" className="grid gap-3">
      <h2 id="shows" className="text-xl">
        {words('report.title')}
      </h2>
      <form action={`/constellations/${id}/report`} className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          {choice('map', words('report.asOf'), ['now', words('now')], asOf?.id ?? 'now')}
          {choice(
            'with',
            words('report.with'),
            ['nothing', words('report.nothing')],
            comparedWith?.id ?? 'nothing',
          )}
        </div>
        <div>
          <Button type="submit">{words('report.use')}</Button>
        </div>
      </form>
      {asOf ? <p>{words('report.asOfChosen', { name: versionTitle(asOf, words) })}</p> : null}
      {comparedWith ? <p>{words('report.withChosen', { name: versionTitle(comparedWith, words) })}</p> : null}
    </section>
  )
}
